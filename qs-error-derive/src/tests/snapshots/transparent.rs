const _: () = {
    const __qs_base: renamed::qs::__private::Row = renamed::qs::__private::Row::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_rows: &[renamed::qs::__private::CodeInfo] = &[
        renamed::qs::__private::CodeInfo::new(renamed::qs::__private::Row {
            code: "own",
            hash: 1869439255507851807u64,
            status: 400u16,
            variant: "A",
            ..__qs_base
        }),
    ];
    #[automatically_derived]
    impl<'a> E<'a> {
        #[doc(hidden)]
        pub const __qs_rows: &'static [renamed::qs::__private::CodeInfo] = __qs_rows;
        #[doc(hidden)]
        pub const __QS_A: ::core::primitive::u16 = 0u16;
        #[doc(hidden)]
        pub const __QS_B: ::core::primitive::u16 = renamed::qs::__private::NO_ROW;
    }
    #[automatically_derived]
    impl<'a> renamed::qs::__private::Rows for E<'a> {}
    const __qs_inner_B: (::core::primitive::bool, ::core::primitive::bool) = renamed::qs::__private::abilities!(
        Inner < 'static >
    );
    const _: () = {
        use renamed::qs::__private::assert_qs_error as __qs_check;
        __qs_check::<Inner<'static>>()
    };
    #[automatically_derived]
    impl<'a> renamed::qs::__private::ErrorCatalog for E<'a> {
        const CATALOG: &'static [renamed::qs::__private::CodeInfo] = renamed::qs::__private::merged!(
            [__qs_rows, renamed::qs::__private::catalog_of!(Inner < 'static >)]
        );
    }
    const __qs_clashes: renamed::qs::__private::Clashes = renamed::qs::__private::clashes!(
        __qs_rows, [], [], [renamed::qs::__private::catalog_of!(Inner < 'static >)]
    );
    const _: () = {
        use renamed::qs::__private::refuse as __qs_check;
        __qs_check(__qs_clashes, 0usize)
    };
    const _: () = {
        use renamed::qs::__private::assert_catalog as __qs_check;
        __qs_check(renamed::qs::__private::abilities!(Inner < 'static >))
    };
    #[automatically_derived]
    impl<'a> ::core::fmt::Display for E<'a> {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                Self::A { .. } => {
                    ::core::fmt::Formatter::write_str(
                        __qs_f,
                        renamed::qs::__private::text(
                            renamed::qs::__private::row(__qs_rows, 0u16),
                        ),
                    )
                }
                Self::B { 0: __qs_0, .. } => {
                    ::core::fmt::Display::fmt(
                        <Inner<
                            'a,
                        > as renamed::qs::__private::Inner<
                            { __qs_inner_B.0 },
                        >>::get(__qs_0),
                        __qs_f,
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl<'a> ::core::error::Error for E<'a> {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            match self {
                Self::B { 0: __qs_0, .. } => {
                    ::core::error::Error::source(
                        <Inner<
                            'a,
                        > as renamed::qs::__private::Inner<
                            { __qs_inner_B.0 },
                        >>::get(__qs_0),
                    )
                }
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl<'a> renamed::qs::__private::QsError for E<'a> {
        fn info(&self) -> &'static renamed::qs::__private::CodeInfo {
            renamed::qs::__private::row(
                __qs_rows,
                match self {
                    Self::A { .. } => 0u16,
                    Self::B { 0: __qs_0, .. } => {
                        return renamed::qs::__private::QsError::info(
                            <Inner<
                                'a,
                            > as renamed::qs::__private::Inner<
                                { __qs_inner_B.0 },
                            >>::get(__qs_0),
                        );
                    }
                },
            )
        }
        fn message(&self) -> renamed::qs::__private::Cow<'_, ::core::primitive::str> {
            renamed::qs::__private::message(self)
        }
        fn render_message(
            &self,
            __qs_sink: &mut dyn ::core::ops::FnMut(renamed::qs::__private::Message<'_>),
        ) {
            match self {
                Self::B { 0: __qs_0, .. } => {
                    renamed::qs::__private::QsError::render_message(
                        <Inner<
                            'a,
                        > as renamed::qs::__private::Inner<
                            { __qs_inner_B.0 },
                        >>::get(__qs_0),
                        __qs_sink,
                    )
                }
                _ => {
                    __qs_sink(
                        renamed::qs::__private::Message::Text(
                            renamed::qs::__private::text(
                                renamed::qs::__private::QsError::info(self),
                            ),
                        ),
                    )
                }
            }
        }
        fn url(
            &self,
        ) -> ::core::option::Option<
            renamed::qs::__private::Cow<'_, ::core::primitive::str>,
        > {
            match self {
                Self::B { 0: __qs_0, .. } => {
                    renamed::qs::__private::QsError::url(
                        <Inner<
                            'a,
                        > as renamed::qs::__private::Inner<
                            { __qs_inner_B.0 },
                        >>::get(__qs_0),
                    )
                }
                _ => {
                    renamed::qs::__private::url(
                        renamed::qs::__private::QsError::info(self),
                    )
                }
            }
        }
        fn retry_after(
            &self,
        ) -> ::core::option::Option<renamed::qs::__private::Duration> {
            match self {
                Self::B { 0: __qs_0, .. } => {
                    renamed::qs::__private::QsError::retry_after(
                        <Inner<
                            'a,
                        > as renamed::qs::__private::Inner<
                            { __qs_inner_B.0 },
                        >>::get(__qs_0),
                    )
                }
                _ => {
                    renamed::qs::__private::CodeInfo::retry_after(
                        renamed::qs::__private::QsError::info(self),
                    )
                }
            }
        }
        fn headers(&self, __qs_headers: &mut renamed::qs::__private::HeaderMap) {
            match self {
                Self::B { 0: __qs_0, .. } => {
                    renamed::qs::__private::QsError::headers(
                        <Inner<
                            'a,
                        > as renamed::qs::__private::Inner<
                            { __qs_inner_B.0 },
                        >>::get(__qs_0),
                        __qs_headers,
                    )
                }
                _ => {}
            }
        }
        fn members(&self, __qs_members: &mut renamed::qs::__private::Members<'_>) {
            match self {
                Self::B { 0: __qs_0, .. } => {
                    renamed::qs::__private::QsError::members(
                        <Inner<
                            'a,
                        > as renamed::qs::__private::Inner<
                            { __qs_inner_B.0 },
                        >>::get(__qs_0),
                        __qs_members,
                    )
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl<'a> ::core::convert::From<E<'a>> for renamed::qs::__private::ErrorResponse {
        fn from(__qs_error: E<'a>) -> Self {
            renamed::qs::__private::snapshot(&__qs_error)
        }
    }
    #[automatically_derived]
    impl<'a> ::core::convert::From<Inner<'a>> for E<'a> {
        fn from(__qs_source: Inner<'a>) -> Self {
            Self::B { 0: __qs_source }
        }
    }
    renamed::qs::__private::integrations! {
        [axum from_str] { < 'a > } { E < 'a > } {}
    }
};

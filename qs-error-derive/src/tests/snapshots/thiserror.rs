const _: () = {
    const __qs_base: ::qs_error::__private::Row = ::qs_error::__private::Row::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_rows: &[::qs_error::__private::CodeInfo] = &[
        ::qs_error::__private::CodeInfo::new(::qs_error::__private::Row {
            code: "gone",
            hash: 11306563331803887822u64,
            status: 410u16,
            variant: "A",
            ..__qs_base
        }),
        ::qs_error::__private::CodeInfo::new(::qs_error::__private::Row {
            code: "io",
            hash: 628033378311753073u64,
            status: 500u16,
            variant: "B",
            ..__qs_base
        }),
    ];
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_rows: &'static [::qs_error::__private::CodeInfo] = __qs_rows;
        #[doc(hidden)]
        pub const __QS_A: ::core::primitive::u16 = 0u16;
        #[doc(hidden)]
        pub const __QS_B: ::core::primitive::u16 = 1u16;
        #[doc(hidden)]
        pub const __QS_C: ::core::primitive::u16 = ::qs_error::__private::NO_ROW;
    }
    #[automatically_derived]
    impl ::qs_error::__private::Rows for E {}
    const __qs_inner_C: (::core::primitive::bool, ::core::primitive::bool) = ::qs_error::__private::abilities!(
        ErrorCode
    );
    const _: () = {
        use ::qs_error::__private::assert_qs_error as __qs_check;
        __qs_check::<ErrorCode>()
    };
    #[automatically_derived]
    impl ::qs_error::__private::ErrorCatalog for E {
        const CATALOG: &'static [::qs_error::__private::CodeInfo] = ::qs_error::__private::merged!(
            [__qs_rows, ::qs_error::__private::catalog_of!(ErrorCode)]
        );
    }
    const __qs_clashes: ::qs_error::__private::Clashes = ::qs_error::__private::clashes!(
        __qs_rows, [], [], [::qs_error::__private::catalog_of!(ErrorCode)]
    );
    const _: () = {
        use ::qs_error::__private::refuse as __qs_check;
        __qs_check(__qs_clashes, 0usize)
    };
    const _: () = {
        use ::qs_error::__private::assert_catalog as __qs_check;
        __qs_check(::qs_error::__private::abilities!(ErrorCode))
    };
    #[automatically_derived]
    impl ::qs_error::__private::QsError for E {
        fn info(&self) -> &'static ::qs_error::__private::CodeInfo {
            ::qs_error::__private::row(
                __qs_rows,
                match self {
                    Self::A { .. } => 0u16,
                    Self::B { .. } => 1u16,
                    Self::C { 0: __qs_0, .. } => {
                        return ::qs_error::__private::QsError::info(
                            <ErrorCode as ::qs_error::__private::Inner<
                                { __qs_inner_C.0 },
                            >>::get(__qs_0),
                        );
                    }
                },
            )
        }
        fn message(&self) -> ::qs_error::__private::Cow<'_, ::core::primitive::str> {
            ::qs_error::__private::message(self)
        }
        fn render_message(
            &self,
            __qs_sink: &mut dyn ::core::ops::FnMut(::qs_error::__private::Message<'_>),
        ) {
            match self {
                Self::A { .. } => ::qs_error::__private::render_foreign(self, __qs_sink),
                Self::C { 0: __qs_0, .. } => {
                    ::qs_error::__private::QsError::render_message(
                        <ErrorCode as ::qs_error::__private::Inner<
                            { __qs_inner_C.0 },
                        >>::get(__qs_0),
                        __qs_sink,
                    )
                }
                _ => {
                    __qs_sink(
                        ::qs_error::__private::Message::Text(
                            ::qs_error::__private::text(
                                ::qs_error::__private::QsError::info(self),
                            ),
                        ),
                    )
                }
            }
        }
        fn url(
            &self,
        ) -> ::core::option::Option<
            ::qs_error::__private::Cow<'_, ::core::primitive::str>,
        > {
            match self {
                Self::C { 0: __qs_0, .. } => {
                    ::qs_error::__private::QsError::url(
                        <ErrorCode as ::qs_error::__private::Inner<
                            { __qs_inner_C.0 },
                        >>::get(__qs_0),
                    )
                }
                _ => {
                    ::qs_error::__private::url(
                        ::qs_error::__private::QsError::info(self),
                    )
                }
            }
        }
        fn retry_after(
            &self,
        ) -> ::core::option::Option<::qs_error::__private::Duration> {
            match self {
                Self::C { 0: __qs_0, .. } => {
                    ::qs_error::__private::QsError::retry_after(
                        <ErrorCode as ::qs_error::__private::Inner<
                            { __qs_inner_C.0 },
                        >>::get(__qs_0),
                    )
                }
                _ => {
                    ::qs_error::__private::CodeInfo::retry_after(
                        ::qs_error::__private::QsError::info(self),
                    )
                }
            }
        }
        fn headers(&self, __qs_headers: &mut ::qs_error::__private::HeaderMap) {
            match self {
                Self::C { 0: __qs_0, .. } => {
                    ::qs_error::__private::QsError::headers(
                        <ErrorCode as ::qs_error::__private::Inner<
                            { __qs_inner_C.0 },
                        >>::get(__qs_0),
                        __qs_headers,
                    )
                }
                _ => {}
            }
        }
        fn members(&self, __qs_members: &mut ::qs_error::__private::Members<'_>) {
            match self {
                Self::C { 0: __qs_0, .. } => {
                    ::qs_error::__private::QsError::members(
                        <ErrorCode as ::qs_error::__private::Inner<
                            { __qs_inner_C.0 },
                        >>::get(__qs_0),
                        __qs_members,
                    )
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<E> for ::qs_error::__private::ErrorResponse {
        fn from(__qs_error: E) -> Self {
            ::qs_error::__private::keep!(E, __qs_error)
        }
    }
    ::qs_error::__private::integrations! {
        [] {} { E } {}
    }
};

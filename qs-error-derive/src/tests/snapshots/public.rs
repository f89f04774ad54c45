const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_base: __qs_private::Row = __qs_private::Row::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_rows: &[__qs_private::CodeInfo] = &[
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "a",
                hash: 12638187200555641996u64,
                status: 500u16,
                variant: "A",
                message: ::core::option::Option::Some("{0} {1} {2} {3}"),
                text: ::core::option::Option::None,
                headers: &[
                    __qs_private::Header {
                        name: "x-a",
                        value: ::core::option::Option::None,
                    },
                ],
                ..__qs_base
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "b",
                hash: 12638190499090526629u64,
                status: 500u16,
                variant: "B",
                message: ::core::option::Option::Some("{0}"),
                text: ::core::option::Option::None,
                ..__qs_base
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_123456789",
                hash: 5638172423286668660u64,
                status: 599u16,
                variant: "C",
                ..__qs_base
            },
        ),
    ];
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_rows: &'static [__qs_private::CodeInfo] = __qs_rows;
        #[doc(hidden)]
        pub const __QS_A: ::core::primitive::u16 = 0u16;
        #[doc(hidden)]
        pub const __QS_B: ::core::primitive::u16 = 1u16;
        #[doc(hidden)]
        pub const __QS_C: ::core::primitive::u16 = 2u16;
    }
    #[automatically_derived]
    impl __qs_private::Rows for E {}
    #[automatically_derived]
    impl __qs_private::ErrorCatalog for E {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_rows;
    }
    #[automatically_derived]
    impl ::core::fmt::Display for E {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                Self::A { 0: __qs_0, 1: __qs_1, 2: __qs_2, 3: __qs_3, .. } => {
                    ::core::fmt::Formatter::write_fmt(
                        __qs_f,
                        ::core::format_args!(
                            "{0} {1} {2} {3}", __qs_0, __qs_1, __qs_2, __qs_3
                        ),
                    )
                }
                Self::B { 0: __qs_0, .. } => {
                    ::core::fmt::Formatter::write_fmt(
                        __qs_f,
                        ::core::format_args!("{0}", __qs_0),
                    )
                }
                Self::C { .. } => {
                    ::core::fmt::Formatter::write_str(
                        __qs_f,
                        __qs_private::text(__qs_private::row(__qs_rows, 2u16)),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for E {}
    #[automatically_derived]
    impl __qs_private::QsError for E {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            __qs_private::row(
                __qs_rows,
                match self {
                    Self::A { .. } => 0u16,
                    Self::B { .. } => 1u16,
                    Self::C { .. } => 2u16,
                },
            )
        }
        fn message(&self) -> __qs_private::Cow<'_, ::core::primitive::str> {
            __qs_private::message(self)
        }
        fn render_message(
            &self,
            __qs_sink: &mut dyn ::core::ops::FnMut(__qs_private::Message<'_>),
        ) {
            match self {
                Self::A { .. } => {
                    __qs_sink(
                        __qs_private::Message::Format(::core::format_args!("{}", self)),
                    )
                }
                Self::B { .. } => {
                    __qs_sink(
                        __qs_private::Message::Format(::core::format_args!("{}", self)),
                    )
                }
                _ => {
                    __qs_sink(
                        __qs_private::Message::Text(
                            __qs_private::text(__qs_private::QsError::info(self)),
                        ),
                    )
                }
            }
        }
        fn retry_after(&self) -> ::core::option::Option<__qs_private::Duration> {
            match self {
                Self::A { 2: __qs_2, .. } => {
                    let __qs_value = __qs_2;
                    ::core::option::Option::Some(
                        __qs_private::RetryAfter::duration(__qs_value),
                    )
                }
                _ => {
                    __qs_private::CodeInfo::retry_after(
                        __qs_private::QsError::info(self),
                    )
                }
            }
        }
        fn headers(&self, __qs_headers: &mut __qs_private::HeaderMap) {
            match self {
                Self::A { 1: __qs_1, .. } => {
                    {
                        let __qs_value = __qs_1;
                        __qs_private::header(
                            __qs_private::QsError::info(self),
                            __qs_headers,
                            "x-a",
                            ::core::format_args!("{}", __qs_value),
                        )
                    };
                }
                _ => {}
            }
        }
        fn members(&self, __qs_members: &mut __qs_private::Members<'_>) {
            match self {
                Self::A { 3: __qs_3, .. } => {
                    {
                        let __qs_value = __qs_3;
                        __qs_private::Members::field(__qs_members, "3", __qs_value)
                    };
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<E> for __qs_private::ErrorResponse {
        fn from(__qs_error: E) -> Self {
            __qs_private::keep!(E, __qs_error)
        }
    }
    __qs_private::integrations! {
        [] { impl } { E } {}
    }
};

const _: () = {
    const __qs_base: ::qs_error::__private::Row = ::qs_error::__private::Row::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_rows: &[::qs_error::__private::CodeInfo] = &[
        ::qs_error::__private::CodeInfo::new(::qs_error::__private::Row {
            code: "not_there",
            hash: 6358378878064850039u64,
            status: 404u16,
            variant: "A",
            message: ::core::option::Option::Some("no {what:?} in {b:02x} {{}}"),
            text: ::core::option::Option::None,
            description: ::core::option::Option::Some("Not there.\n\nNever was."),
            url: ::core::option::Option::Some("https://example.com/not_there"),
            headers: &[
                ::qs_error::__private::Header {
                    name: "x-a",
                    value: ::core::option::Option::Some("b"),
                },
                ::qs_error::__private::Header {
                    name: "x-b",
                    value: ::core::option::Option::None,
                },
            ],
            log: ::core::option::Option::Some(::qs_error::__private::LogLevel::Warn),
            ..__qs_base
        }),
        ::qs_error::__private::CodeInfo::new(::qs_error::__private::Row {
            code: "later",
            hash: 11450152378493614953u64,
            status: 503u16,
            variant: "B",
            url: ::core::option::Option::Some("https://example.com/later"),
            retryable: true,
            ..__qs_base
        }),
        ::qs_error::__private::CodeInfo::new(::qs_error::__private::Row {
            code: "wait",
            hash: 6809905488770624160u64,
            status: 429u16,
            variant: "C",
            url: ::core::option::Option::Some("https://example.com/wait"),
            retry_after: ::core::option::Option::Some(30u64),
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
        pub const __QS_C: ::core::primitive::u16 = 2u16;
    }
    #[automatically_derived]
    impl ::qs_error::__private::Rows for E {}
    #[automatically_derived]
    impl ::qs_error::__private::ErrorCatalog for E {
        const CATALOG: &'static [::qs_error::__private::CodeInfo] = __qs_rows;
    }
    #[automatically_derived]
    impl ::core::fmt::Display for E {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                Self::A { what: __qs_0, b: __qs_2, .. } => {
                    ::core::fmt::Formatter::write_fmt(
                        __qs_f,
                        ::core::format_args!("no {0:?} in {1:02x} {{}}", __qs_0, __qs_2),
                    )
                }
                Self::B { 0: __qs_0, 1: __qs_1, 2: __qs_2, .. } => {
                    ::core::fmt::Formatter::write_fmt(
                        __qs_f,
                        ::core::format_args!("{0}: {1:>2$}", __qs_0, __qs_1, __qs_2),
                    )
                }
                Self::C { .. } => {
                    ::core::fmt::Formatter::write_str(
                        __qs_f,
                        ::qs_error::__private::text(
                            ::qs_error::__private::row(__qs_rows, 2u16),
                        ),
                    )
                }
            }
        }
    }
    const __qs_source_C: ::core::primitive::u8 = ::qs_error::__private::source_kind!(
        Box < dyn Error >
    );
    const _: () = {
        use ::qs_error::__private::assert_source as __qs_check;
        __qs_check(__qs_source_C)
    };
    #[automatically_derived]
    impl ::core::error::Error for E {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            match self {
                Self::C { source: __qs_1, .. } => {
                    ::core::option::Option::Some(
                        <Box<
                            dyn Error,
                        > as ::qs_error::__private::Source<__qs_source_C>>::get(__qs_1),
                    )
                }
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::qs_error::__private::QsError for E {
        fn info(&self) -> &'static ::qs_error::__private::CodeInfo {
            ::qs_error::__private::row(
                __qs_rows,
                match self {
                    Self::A { .. } => 0u16,
                    Self::B { .. } => 1u16,
                    Self::C { .. } => 2u16,
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
                Self::A { .. } => {
                    __qs_sink(
                        ::qs_error::__private::Message::Format(
                            ::core::format_args!("{}", self),
                        ),
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
        fn retry_after(
            &self,
        ) -> ::core::option::Option<::qs_error::__private::Duration> {
            match self {
                Self::C { wait: __qs_0, .. } => {
                    match __qs_0 {
                        ::core::option::Option::Some(__qs_value) => {
                            ::core::option::Option::Some(
                                ::qs_error::__private::RetryAfter::duration(__qs_value),
                            )
                        }
                        ::core::option::Option::None => {
                            ::qs_error::__private::CodeInfo::retry_after(
                                ::qs_error::__private::QsError::info(self),
                            )
                        }
                    }
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
                Self::A { b: __qs_2, .. } => {
                    {
                        let __qs_value = __qs_2;
                        ::qs_error::__private::header(
                            ::qs_error::__private::QsError::info(self),
                            __qs_headers,
                            "x-b",
                            ::core::format_args!("{}", __qs_value),
                        )
                    };
                }
                _ => {}
            }
        }
        fn members(&self, __qs_members: &mut ::qs_error::__private::Members<'_>) {
            match self {
                Self::A { limit: __qs_1, .. } => {
                    match __qs_1 {
                        ::core::option::Option::Some(__qs_value) => {
                            ::qs_error::__private::Members::field(
                                __qs_members,
                                "limit",
                                __qs_value,
                            )
                        }
                        ::core::option::Option::None => {}
                    };
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

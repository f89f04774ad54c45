const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_row_0: __qs_private::Row = __qs_private::Row {
        code: "not_there",
        hash: 17914435325280867889u64,
        status: 404u16,
        variant: "A",
        message: __qs_private::DeclaredMessage::Format("no {what:?} in {b:02x} {{}}"),
        description: "Not there.\n\nNever was.",
        url: "https://example.com/not_there",
        extras: &__qs_private::RowExtras {
            headers: &[
                __qs_private::Header {
                    name: "x-a",
                    value: ::core::option::Option::Some("b"),
                },
                __qs_private::Header {
                    name: "x-b",
                    value: ::core::option::Option::None,
                },
            ],
            members: &[__qs_private::member_info!("limit", Option < u32 >)],
            log: ::core::option::Option::Some(__qs_private::LogLevel::Warn),
            ..*__qs_extras
        },
    };
    const __qs_row_1: __qs_private::Row = __qs_private::Row {
        code: "later",
        hash: 2289406526573696444u64,
        status: 503u16,
        variant: "B",
        message: __qs_private::DeclaredMessage::Absent,
        description: "",
        url: "https://example.com/later",
        extras: &__qs_private::RowExtras {
            action: ::core::option::Option::Some(__qs_private::Action::Retry),
            ..*__qs_extras
        },
    };
    const __qs_row_2: __qs_private::Row = __qs_private::Row {
        code: "wait",
        hash: 12063086195916057923u64,
        status: 429u16,
        variant: "C",
        message: __qs_private::DeclaredMessage::Absent,
        description: "",
        url: "https://example.com/wait",
        extras: &__qs_private::RowExtras {
            retry_after: ::core::option::Option::Some(30u64),
            has_variable_retry_after: true,
            ..*__qs_extras
        },
    };
    static __qs_table: [__qs_private::CodeInfo; 3] = [
        __qs_private::CodeInfo::new(&__qs_row_0),
        __qs_private::CodeInfo::new(&__qs_row_1),
        __qs_private::CodeInfo::new(&__qs_row_2),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: __qs_rows,
            positions: b"/t\x12\xBC9\xCD\xFC\x1F\0\x02\x91<\x99\x02\xBA\x83\x80\n\0\x01\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 0u16,
                E::B { .. } => 1u16,
                E::C { .. } => 2u16,
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::HasRows for E {}
    #[automatically_derived]
    impl __qs_private::ErrorCatalog for E {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_rows;
        const INDEX: &'static [::core::primitive::u16] = &__qs_private::index::<
            { __qs_private::slots(3usize) },
        >(<Self as __qs_private::ErrorCatalog>::CATALOG);
    }
    #[automatically_derived]
    impl E {
        fn __qs_write_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            match self {
                E::A { what: __qs_0, b: __qs_2, .. } => {
                    __qs_sink(
                        __qs_private::Message::Format(
                            ::core::format_args!(
                                "no {0:?} in {1:02x} {{}}", __qs_0, __qs_2
                            ),
                        ),
                    )
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for E {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            use __qs_private::DisplayFallback as _;
            match self {
                E::B { 0: __qs_0, 1: __qs_1, 2: __qs_2, .. } => {
                    ::core::fmt::Formatter::write_fmt(
                        __qs_f,
                        ::core::format_args!(
                            "{0}: {1:>2$}", __qs_private::MessageArg(__qs_0)
                            .__qs_format(), __qs_private::MessageArg(__qs_1)
                            .__qs_format(), __qs_private::Count::count(__qs_2)
                        ),
                    )
                }
                _ => {
                    __qs_private::display(
                        __qs_f,
                        __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                        |__qs_sink| Self::__qs_write_message(self, __qs_sink),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for E {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            match self {
                E::C { source: __qs_1, .. } => {
                    ::core::option::Option::Some(
                        __qs_private::Source::<
                            {
                                __qs_private::assert_source(
                                    __qs_private::source_kind!(Box < dyn Error >),
                                    __qs_private::NAME_OF_NO_ERROR,
                                )
                            },
                        >::get(__qs_1),
                    )
                }
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::QsError for E {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            __qs_private::row_at(__qs_rows, Self::__qs_row(self))
        }
        fn message(&self) -> __qs_private::Cow<'_, ::core::primitive::str> {
            __qs_private::message(self)
        }
        fn render_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            Self::__qs_write_message(self, __qs_sink)
        }
        fn retry_after(&self) -> ::core::option::Option<__qs_private::Duration> {
            use __qs_private::{HeaderFallback as _, RequiredField as _};
            match self {
                E::C { wait: __qs_0, .. } => {
                    match __qs_private::OptionalField(__qs_0).__qs_optional() {
                        ::core::option::Option::Some(__qs_value) => {
                            ::core::option::Option::Some(
                                __qs_private::RetryAfter::duration(__qs_value),
                            )
                        }
                        ::core::option::Option::None => {
                            __qs_private::CodeInfo::retry_after(
                                __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                            )
                        }
                    }
                }
                _ => {
                    __qs_private::CodeInfo::retry_after(
                        __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                    )
                }
            }
        }
        fn write_headers(&self, __qs_headers: &mut __qs_private::HeaderMap) {
            __qs_private::write_headers(self, __qs_headers)
        }
        fn render_headers(&self, __qs_headers: &mut __qs_private::HeaderFields<'_>) {
            use __qs_private::{HeaderFallback as _, RequiredField as _};
            match self {
                E::A { b: __qs_2, .. } => {
                    {
                        let __qs_value = __qs_2;
                        __qs_private::HeaderFields::field(
                            __qs_headers,
                            "x-b",
                            __qs_private::HeaderField(__qs_value).__qs_header_value(),
                            ::core::format_args!(
                                "{}", __qs_private::HeaderField(__qs_value)
                                .__qs_header_text()
                            ),
                        )
                    };
                }
                _ => {}
            }
        }
        fn write_members(&self, __qs_members: &mut __qs_private::Members<'_>) {
            use __qs_private::{HeaderFallback as _, RequiredField as _};
            match self {
                E::A { limit: __qs_1, .. } => {
                    match __qs_private::OptionalField(__qs_1).__qs_optional() {
                        ::core::option::Option::Some(__qs_value) => {
                            __qs_private::Members::field(
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
    impl ::core::convert::From<E> for __qs_private::ErrorResponse {
        #[inline]
        fn from(__qs_error: E) -> Self {
            __qs_private::into_error_response!(E, __qs_error)
        }
    }
    __qs_private::frameworks! {
        [] { impl } { E } {} { A => { "limit" : Option < u32 >, }, }
    }
};

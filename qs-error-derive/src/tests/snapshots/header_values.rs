const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_row_0: __qs_private::Row = __qs_private::Row {
        code: "a",
        hash: 3176700307625836885u64,
        status: 404u16,
        variant: "A",
        message: __qs_private::DeclaredMessage::Absent,
        description: "",
        url: "",
        extras: &__qs_private::RowExtras {
            headers: &[
                __qs_private::Header {
                    name: "x-a",
                    value: ::core::option::Option::None,
                },
                __qs_private::Header {
                    name: "x-b",
                    value: ::core::option::Option::None,
                },
                __qs_private::Header {
                    name: "x-c",
                    value: ::core::option::Option::None,
                },
                __qs_private::Header {
                    name: "x-d",
                    value: ::core::option::Option::None,
                },
                __qs_private::Header {
                    name: "x-e",
                    value: ::core::option::Option::None,
                },
                __qs_private::Header {
                    name: "x-f",
                    value: ::core::option::Option::None,
                },
            ],
            ..*__qs_extras
        },
    };
    static __qs_table: [__qs_private::CodeInfo; 1] = [
        __qs_private::CodeInfo::new(&__qs_row_0),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl<'a> E<'a> {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: __qs_rows,
            positions: b"\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 0u16,
            }
        }
    }
    #[automatically_derived]
    impl<'a> __qs_private::HasRows for E<'a> {}
    #[automatically_derived]
    impl<'a> __qs_private::ErrorCatalog for E<'a> {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_rows;
        const INDEX: &'static [::core::primitive::u16] = &__qs_private::index::<
            { __qs_private::slots(1usize) },
        >(<Self as __qs_private::ErrorCatalog>::CATALOG);
    }
    #[automatically_derived]
    impl<'a> ::core::fmt::Display for E<'a> {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Formatter::write_str(
                __qs_f,
                __qs_private::default_message(
                    __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                ),
            )
        }
    }
    #[automatically_derived]
    impl<'a> ::core::error::Error for E<'a> {}
    #[automatically_derived]
    impl<'a> __qs_private::QsError for E<'a> {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            __qs_private::row_at(__qs_rows, Self::__qs_row(self))
        }
        fn render_message(&self, _: &mut __qs_private::Sink<'_>) {}
        fn write_headers(&self, __qs_headers: &mut __qs_private::HeaderMap) {
            __qs_private::write_headers(self, __qs_headers)
        }
        fn render_headers(&self, __qs_headers: &mut __qs_private::HeaderFields<'_>) {
            use __qs_private::{HeaderFallback as _, RequiredField as _};
            match self {
                E::A {
                    a: __qs_0,
                    b: __qs_1,
                    c: __qs_2,
                    d: __qs_3,
                    e: __qs_4,
                    f: __qs_5,
                    ..
                } => {
                    match __qs_private::OptionalField(__qs_0).__qs_optional() {
                        ::core::option::Option::Some(__qs_value) => {
                            __qs_private::HeaderFields::field(
                                __qs_headers,
                                "x-a",
                                __qs_private::HeaderField(__qs_value).__qs_header_value(),
                                ::core::format_args!(
                                    "{}", __qs_private::HeaderField(__qs_value)
                                    .__qs_header_text()
                                ),
                            )
                        }
                        ::core::option::Option::None => {}
                    };
                    match __qs_private::OptionalField(__qs_1).__qs_optional() {
                        ::core::option::Option::Some(__qs_value) => {
                            __qs_private::HeaderFields::field(
                                __qs_headers,
                                "x-b",
                                __qs_private::HeaderField(__qs_value).__qs_header_value(),
                                ::core::format_args!(
                                    "{}", __qs_private::HeaderField(__qs_value)
                                    .__qs_header_text()
                                ),
                            )
                        }
                        ::core::option::Option::None => {}
                    };
                    {
                        let __qs_value = __qs_2;
                        __qs_private::HeaderFields::field(
                            __qs_headers,
                            "x-c",
                            __qs_private::HeaderField(__qs_value).__qs_header_value(),
                            ::core::format_args!(
                                "{}", __qs_private::HeaderField(__qs_value)
                                .__qs_header_text()
                            ),
                        )
                    };
                    match __qs_private::OptionalField(__qs_3).__qs_optional() {
                        ::core::option::Option::Some(__qs_value) => {
                            __qs_private::HeaderFields::field(
                                __qs_headers,
                                "x-d",
                                __qs_private::HeaderField(__qs_value).__qs_header_value(),
                                ::core::format_args!(
                                    "{}", __qs_private::HeaderField(__qs_value)
                                    .__qs_header_text()
                                ),
                            )
                        }
                        ::core::option::Option::None => {}
                    };
                    match __qs_private::OptionalField(__qs_4).__qs_optional() {
                        ::core::option::Option::Some(__qs_value) => {
                            __qs_private::HeaderFields::field(
                                __qs_headers,
                                "x-e",
                                __qs_private::HeaderField(__qs_value).__qs_header_value(),
                                ::core::format_args!(
                                    "{}", __qs_private::HeaderField(__qs_value)
                                    .__qs_header_text()
                                ),
                            )
                        }
                        ::core::option::Option::None => {}
                    };
                    {
                        let __qs_value = __qs_5;
                        __qs_private::HeaderFields::field(
                            __qs_headers,
                            "x-f",
                            __qs_private::HeaderField(__qs_value).__qs_header_value(),
                            ::core::format_args!(
                                "{}", __qs_private::HeaderField(__qs_value)
                                .__qs_header_text()
                            ),
                        )
                    };
                }
            }
        }
    }
    #[automatically_derived]
    impl<'a> ::core::convert::From<E<'a>> for __qs_private::ErrorResponse {
        #[inline]
        fn from(__qs_error: E<'a>) -> Self {
            __qs_private::snapshot(&__qs_error)
        }
    }
    __qs_private::frameworks! {
        [] { impl < 'a > } { E < 'a > } {} {}
    }
};

const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    static __qs_table: [__qs_private::CodeInfo; 4] = [
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "a",
                hash: 3176700307625836885u64,
                status: 404u16,
                variant: "A",
                message: __qs_private::DeclaredMessage::Format(
                    "{0:}>4} {0:{<1$.1$} {0:p} {0:?} {1:01$} {1:#010x} {0: ^+8.3e} {{{0}}}",
                ),
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "b",
                hash: 14577415126949035370u64,
                status: 404u16,
                variant: "B",
                message: __qs_private::DeclaredMessage::Format("{x} {x:>y$}"),
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "c",
                hash: 7531385872562682239u64,
                status: 404u16,
                variant: "C",
                message: __qs_private::DeclaredMessage::Escaped("{{}}", "{}"),
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "d",
                hash: 485356618176329108u64,
                status: 404u16,
                variant: "D",
                message: __qs_private::DeclaredMessage::Escaped("{{", "{"),
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: __qs_rows,
            positions: b"/t\x12\xBC9\xCD\xFC\x1F\0\x02\x91<\x99\x02\xBA\x83\x80\n\0\x01\xCD\xAB\x8Cu\xB9\x18x4\0\x03\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 0u16,
                E::B { .. } => 1u16,
                E::C { .. } => 2u16,
                E::D { .. } => 3u16,
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::HasRows for E {}
    #[automatically_derived]
    impl __qs_private::ErrorCatalog for E {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_rows;
        const INDEX: &'static [::core::primitive::u16] = &__qs_private::index::<
            { __qs_private::slots(4usize) },
        >(<Self as __qs_private::ErrorCatalog>::CATALOG);
    }
    #[automatically_derived]
    impl E {
        fn __qs_write_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            match self {
                E::A { 0: __qs_0, 1: __qs_1, .. } => {
                    __qs_sink(
                        __qs_private::Message::Format(
                            ::core::format_args!(
                                "{0:}>4} {0:{<1$.1$} {2:p} {3:?} {4:01$} {5:#010x} {3: ^+8.3e} {{{0}}}",
                                __qs_private::MessageArg(__qs_0).__qs_format(),
                                __qs_private::Count::count(__qs_1), * __qs_0, __qs_0,
                                __qs_private::MessageArg(__qs_1).__qs_format(), __qs_1
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
                E::B { y: __qs_1, .. } => {
                    ::core::fmt::Formatter::write_fmt(
                        __qs_f,
                        ::core::format_args!(
                            "{0}", __qs_private::MessageArg(__qs_1).__qs_format()
                        ),
                    )
                }
                E::C { .. } => ::core::fmt::Formatter::write_str(__qs_f, "} {"),
                E::D { 0: __qs_0, .. } => {
                    ::core::fmt::Formatter::write_fmt(
                        __qs_f,
                        ::core::format_args!(
                            "{0}", __qs_private::MessageArg(__qs_0).__qs_format()
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
    impl ::core::error::Error for E {}
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
            match self {
                E::B { x: __qs_0, y: __qs_1, .. } => {
                    __qs_sink(
                        __qs_private::Message::Format(
                            ::core::format_args!(
                                "{0} {0:>1$}", __qs_private::MessageArg(__qs_0)
                                .__qs_format(), __qs_private::Count::count(__qs_1)
                            ),
                        ),
                    )
                }
                _ => Self::__qs_write_message(self, __qs_sink),
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
        [] { impl } { E } {} {}
    }
};

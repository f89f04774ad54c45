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
                status: 404u16,
                variant: "A",
                message: ::core::option::Option::Some(
                    "{0:}>4} {0:{<1$.1$} {0:p} {0:?} {1:01$} {1:#010x} {0: ^+8.3e} {{{0}}}",
                ),
                text: ::core::option::Option::None,
                ..__qs_base
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "b",
                hash: 12638190499090526629u64,
                status: 404u16,
                variant: "B",
                message: ::core::option::Option::Some("{x} {x:>y$}"),
                text: ::core::option::Option::None,
                ..__qs_base
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "c",
                hash: 12638189399578898418u64,
                status: 404u16,
                variant: "C",
                message: ::core::option::Option::Some("{{}}"),
                text: ::core::option::Option::Some("{}"),
                ..__qs_base
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "d",
                hash: 12638183902020757363u64,
                status: 404u16,
                variant: "D",
                message: ::core::option::Option::Some("{{"),
                text: ::core::option::Option::Some("{"),
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
        #[doc(hidden)]
        pub const __QS_D: ::core::primitive::u16 = 3u16;
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
                Self::A { 0: __qs_0, 1: __qs_1, .. } => {
                    ::core::fmt::Formatter::write_fmt(
                        __qs_f,
                        ::core::format_args!(
                            "{0:}>4} {0:{<1$.1$} {2:p} {0:?} {3:01$} {3:#010x} {0: ^+8.3e} {{{0}}}",
                            __qs_0, __qs_private::Count::count(__qs_1), * __qs_0, __qs_1
                        ),
                    )
                }
                Self::B { y: __qs_1, .. } => {
                    ::core::fmt::Formatter::write_fmt(
                        __qs_f,
                        ::core::format_args!("{0}", __qs_1),
                    )
                }
                Self::C { .. } => ::core::fmt::Formatter::write_str(__qs_f, "} {"),
                Self::D { 0: __qs_0, .. } => {
                    ::core::fmt::Formatter::write_fmt(
                        __qs_f,
                        ::core::format_args!("{0}", __qs_0),
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
                    Self::D { .. } => 3u16,
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
                Self::B { x: __qs_0, y: __qs_1, .. } => {
                    __qs_sink(
                        __qs_private::Message::Format(
                            ::core::format_args!(
                                "{0} {0:>1$}", __qs_0, __qs_private::Count::count(__qs_1)
                            ),
                        ),
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

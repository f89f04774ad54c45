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
                status: 400u16,
                variant: "A",
                ..__qs_base
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "b",
                hash: 12638190499090526629u64,
                status: 500u16,
                variant: "B",
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
    }
    #[automatically_derived]
    impl __qs_private::Rows for E {}
    #[automatically_derived]
    impl __qs_private::ErrorCatalog for E {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_rows;
    }
    #[automatically_derived]
    impl __qs_private::QsError for E {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            __qs_private::row(
                __qs_rows,
                match self {
                    Self::A { .. } => 0u16,
                    Self::B { .. } => 1u16,
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
                Self::A { .. } => __qs_private::render_foreign(self, __qs_sink),
                Self::B { .. } => {
                    __qs_sink(
                        __qs_private::Message::Format(::core::format_args!("{}", self)),
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

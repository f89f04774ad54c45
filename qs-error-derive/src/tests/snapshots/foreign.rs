const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_base: __qs_private::Row = __qs_private::Row::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_origin_4: &__qs_private::CodeInfo = {
        trait __qs_fallback {
            const __QS_A: ::core::primitive::u16 = __qs_private::BROKEN_ROW;
            const __qs_rows: &'static [__qs_private::CodeInfo] = &[];
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        const _: () = __qs_private::assert_row(Other::__QS_A);
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref(&__qs_x);
            if let Other::A { .. } = __qs_x {}
        };
        __qs_private::origin(Other::__qs_rows, Other::__QS_A)
    };
    const __qs_value_4: __qs_private::Row = __qs_private::Row {
        ..__qs_private::Row::inherited(__qs_origin_4)
    };
    const __qs_row_4: __qs_private::CodeInfo = __qs_private::CodeInfo::new(
        &__qs_value_4,
    );
    const __qs_rows: &[__qs_private::CodeInfo] = &[
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "a",
                hash: 12638187200555641996u64,
                status: 404u16,
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
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "c",
                hash: 12638189399578898418u64,
                status: 404u16,
                variant: "C",
                ..__qs_base
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "d",
                hash: 12638183902020757363u64,
                status: 404u16,
                variant: "D",
                message: ::core::option::Option::Some("{0}"),
                text: ::core::option::Option::None,
                ..__qs_base
            },
        ),
        __qs_row_4,
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "g",
                hash: 12638185001532385574u64,
                status: 404u16,
                variant: "G",
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
        #[doc(hidden)]
        pub const __QS_F: ::core::primitive::u16 = 4u16;
        #[doc(hidden)]
        pub const __QS_G: ::core::primitive::u16 = 5u16;
    }
    #[automatically_derived]
    impl __qs_private::Rows for E {}
    __qs_private::merge!([4u16], [__qs_rows]);
    const _: () = __qs_private::refuse(__QS_CLASHES, 0usize);
    #[automatically_derived]
    impl __qs_private::ErrorCatalog for E {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_private::merged!(
            [__qs_rows]
        );
    }
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
                    Self::F { .. } => 4u16,
                    Self::G { .. } => 5u16,
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
                Self::D { 0: __qs_0, .. } => {
                    __qs_sink(
                        __qs_private::Message::Format(
                            ::core::format_args!("{0}", __qs_0),
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
    #[automatically_derived]
    impl ::core::convert::From<fmt::Error> for E {
        fn from(__qs_source: fmt::Error) -> Self {
            Self::G { 0: __qs_source }
        }
    }
    __qs_private::integrations! {
        [] { impl } { E } {}
    }
};

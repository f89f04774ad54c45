const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_base: __qs_private::Row = __qs_private::Row::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_value_0: __qs_private::Row = __qs_private::Row {
        code: "a",
        hash: 12638187200555641996u64,
        status: 404u16,
        variant: "A",
        ..__qs_base
    };
    const __qs_row_0: __qs_private::CodeInfo = __qs_private::CodeInfo::new(
        &__qs_value_0,
    );
    const __qs_origin_1: &__qs_private::CodeInfo = &__qs_row_0;
    const __qs_value_1: __qs_private::Row = __qs_private::Row {
        ..__qs_private::Row::inherited(__qs_origin_1)
    };
    const __qs_row_1: __qs_private::CodeInfo = __qs_private::CodeInfo::new(
        &__qs_value_1,
    );
    const __qs_origin_2: &__qs_private::CodeInfo = {
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
    const __qs_value_2: __qs_private::Row = __qs_private::Row {
        ..__qs_private::Row::inherited(__qs_origin_2)
    };
    const __qs_row_2: __qs_private::CodeInfo = __qs_private::CodeInfo::new(
        &__qs_value_2,
    );
    const __qs_rows: &[__qs_private::CodeInfo] = &[__qs_row_0, __qs_row_1, __qs_row_2];
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
    __qs_private::merge!([2u16], [__qs_rows]);
    const _: () = __qs_private::refuse(__QS_CLASHES, 0usize);
    #[automatically_derived]
    impl __qs_private::ErrorCatalog for E {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_private::merged!(
            [__qs_rows]
        );
    }
    #[automatically_derived]
    impl ::core::fmt::Display for E {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                Self::A { .. } => {
                    ::core::fmt::Formatter::write_str(
                        __qs_f,
                        __qs_private::text(__qs_private::row(__qs_rows, 0u16)),
                    )
                }
                Self::B { .. } => {
                    ::core::fmt::Formatter::write_str(
                        __qs_f,
                        __qs_private::text(__qs_private::row(__qs_rows, 1u16)),
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
    }
    #[automatically_derived]
    impl ::core::convert::From<E> for __qs_private::ErrorResponse {
        fn from(__qs_error: E) -> Self {
            __qs_private::keep!(E, __qs_error)
        }
    }
    #[automatically_derived]
    impl __qs_private::Fieldless for E {
        const VARIANTS: &'static [Self] = &[Self::A {}, Self::B {}, Self::C {}];
    }
    __qs_private::integrations! {
        [from_str] { impl } { E } {}
    }
};

const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    use __qs_private::NoRows as _;
    const __qs_header_0_0: &::core::primitive::str = E::VALUE;
    const _: () = __qs_private::assert_header_value(__qs_header_0_0);
    const __qs_row_0: __qs_private::Row = __qs_private::Row {
        code: "a",
        hash: 3176700307625836885u64,
        status: 404u16,
        variant: "A",
        message: __qs_private::DeclaredMessage::Format("{0}"),
        description: "",
        url: "https://example.com/fixed",
        extras: &__qs_private::RowExtras {
            headers: &[
                __qs_private::Header {
                    name: "x-a",
                    value: ::core::option::Option::Some(__qs_header_0_0),
                },
            ],
            ..*__qs_extras
        },
    };
    const __qs_inherited_1: &__qs_private::CodeInfo = &__qs_private::CodeInfo::new(
        &__qs_row_0,
    );
    const __qs_row_1: __qs_private::Row = __qs_private::Row {
        url: "https://example.com/fixed",
        extras: &__qs_private::RowExtras {
            ..__qs_private::RowExtras::inherited(__qs_inherited_1, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_1)
    };
    const __qs_inherited_2: &__qs_private::CodeInfo = &__qs_private::CodeInfo::new(
        &__qs_row_0,
    );
    const __qs_row_2: __qs_private::Row = __qs_private::Row {
        url: "https://example.com/fixed",
        extras: &__qs_private::RowExtras {
            ..__qs_private::RowExtras::inherited(__qs_inherited_2, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_2)
    };
    const __qs_inherited_3: &__qs_private::CodeInfo = &__qs_private::CodeInfo::new(
        &__qs_row_0,
    );
    const __qs_row_3: __qs_private::Row = __qs_private::Row {
        url: "https://example.com/fixed",
        extras: &__qs_private::RowExtras {
            ..__qs_private::RowExtras::inherited(__qs_inherited_3, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_3)
    };
    const __qs_inherited_4: &__qs_private::CodeInfo = &{
        trait __qs_fallback {
            const __qs_variant_f3051f493b3903f5: &'static __qs_private::Row = __qs_private::NOT_INHERITED;
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref(&__qs_x);
            if let self::Other::A { .. } = __qs_x {}
        };
        __qs_private::row_of_variant(
            &self::Other::__qs_variants,
            17511437125486707701u64,
            self::Other::__qs_variant_f3051f493b3903f5,
        )
    };
    const __qs_row_4: __qs_private::Row = __qs_private::Row {
        url: "https://example.com/fixed",
        extras: &__qs_private::RowExtras {
            ..__qs_private::RowExtras::inherited(__qs_inherited_4, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_4)
    };
    const __qs_inherited_5: &__qs_private::CodeInfo = &{
        trait __qs_fallback {
            const __qs_variant_f3051f493b3903f5: &'static __qs_private::Row = __qs_private::NOT_INHERITED;
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref(&__qs_x);
            if let other::E::A { .. } = __qs_x {}
        };
        __qs_private::row_of_variant(
            &other::E::__qs_variants,
            17511437125486707701u64,
            other::E::__qs_variant_f3051f493b3903f5,
        )
    };
    const __qs_row_5: __qs_private::Row = __qs_private::Row {
        url: "https://example.com/own",
        extras: &__qs_private::RowExtras {
            ..__qs_private::RowExtras::inherited(__qs_inherited_5, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_5)
    };
    const __qs_inherited_6: &__qs_private::CodeInfo = &{
        trait __qs_fallback {
            const __qs_variant_f3051f493b3903f5: &'static __qs_private::Row = __qs_private::NOT_INHERITED;
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref(&__qs_x);
            if let other::E::A { .. } = __qs_x {}
        };
        __qs_private::row_of_variant(
            &other::E::__qs_variants,
            17511437125486707701u64,
            other::E::__qs_variant_f3051f493b3903f5,
        )
    };
    const __qs_row_6: __qs_private::Row = __qs_private::Row {
        url: "https://example.com/fixed",
        extras: &__qs_private::RowExtras {
            ..__qs_private::RowExtras::inherited(__qs_inherited_6, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_6)
    };
    const __qs_inherited_7: &__qs_private::CodeInfo = &__qs_private::CodeInfo::new(
        &__qs_row_4,
    );
    const __qs_row_7: __qs_private::Row = __qs_private::Row {
        url: "https://example.com/fixed",
        extras: &__qs_private::RowExtras {
            ..__qs_private::RowExtras::inherited(__qs_inherited_7, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_7)
    };
    static __qs_own_table: [__qs_private::CodeInfo; 4] = [
        __qs_private::CodeInfo::new(&__qs_row_0),
        __qs_private::CodeInfo::new(&__qs_row_1),
        __qs_private::CodeInfo::new(&__qs_row_2),
        __qs_private::CodeInfo::new(&__qs_row_3),
    ];
    static __qs_table: [__qs_private::CodeInfo; 8] = [
        __qs_own_table[0],
        __qs_own_table[1],
        __qs_own_table[2],
        __qs_own_table[3],
        __qs_private::CodeInfo::new(&__qs_row_4),
        __qs_private::CodeInfo::new(&__qs_row_5),
        __qs_private::CodeInfo::new(&__qs_row_6),
        __qs_private::CodeInfo::new(&__qs_row_7),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: &__qs_own_table,
            positions: b"/t\x12\xBC9\xCD\xFC\x1F\0\x02\x91<\x99\x02\xBA\x83\x80\n\0\x01\xCD\xAB\x8Cu\xB9\x18x4\0\x03\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        #[doc(hidden)]
        pub const __qs_variant_6be3062f3862f449: &'static __qs_private::Row = &__qs_row_4;
        #[doc(hidden)]
        pub const __qs_variant_a1a7fe8b7ad705e: &'static __qs_private::Row = &__qs_row_5;
        #[doc(hidden)]
        pub const __qs_variant_a851f9a236f7ec73: &'static __qs_private::Row = &__qs_row_6;
        #[doc(hidden)]
        pub const __qs_variant_4689735bb6426888: &'static __qs_private::Row = &__qs_row_7;
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 0u16,
                E::B { .. } => 1u16,
                E::C { .. } => 2u16,
                E::D { .. } => 3u16,
                E::E { .. } => 4u16,
                E::F { .. } => 5u16,
                E::G { .. } => 6u16,
                E::H { .. } => 7u16,
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::HasRows for E {}
    __qs_private::plan_merge!([4u16, 5u16, 6u16], [__qs_rows]);
    const _: () = __qs_private::assert_inherited(
        &__qs_row_4,
        __QS_COLLISIONS,
        0usize,
        ::core::module_path!(),
    );
    const _: () = __qs_private::assert_inherited(
        &__qs_row_5,
        __QS_COLLISIONS,
        1usize,
        ::core::module_path!(),
    );
    const _: () = __qs_private::assert_inherited(
        &__qs_row_6,
        __QS_COLLISIONS,
        2usize,
        ::core::module_path!(),
    );
    #[automatically_derived]
    impl __qs_private::ErrorCatalog for E {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_private::apply_merge!(
            [__qs_rows]
        );
        const INDEX: &'static [::core::primitive::u16] = &__qs_private::index::<
            { __qs_private::slots(__QS_MERGE_PLAN.count) },
        >(<Self as __qs_private::ErrorCatalog>::CATALOG);
    }
    #[automatically_derived]
    impl E {
        fn __qs_write_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            match self {
                E::A { 0: __qs_0, .. } => {
                    __qs_private::MessageArg(__qs_0)
                        .__qs_write_message(__qs_sink, "", "")
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for E {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __qs_private::display(
                __qs_f,
                __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                |__qs_sink| Self::__qs_write_message(self, __qs_sink),
            )
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
            Self::__qs_write_message(self, __qs_sink)
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

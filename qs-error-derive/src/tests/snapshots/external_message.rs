const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    use __qs_private::NoRows as _;
    const __qs_inherited_4: &__qs_private::CodeInfo = &{
        trait __qs_fallback {
            const __qs_variant_f3051f493b3903f5: &'static __qs_private::Row = __qs_private::NOT_INHERITED;
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref(&__qs_x);
            if let Other::A { .. } = __qs_x {}
        };
        __qs_private::row_of_variant(
            &Other::__qs_variants,
            17511437125486707701u64,
            Other::__qs_variant_f3051f493b3903f5,
        )
    };
    const __qs_row_4: __qs_private::Row = __qs_private::Row {
        extras: &__qs_private::RowExtras {
            ..__qs_private::RowExtras::inherited(__qs_inherited_4, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_4)
    };
    static __qs_own_table: [__qs_private::CodeInfo; 5] = [
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "a",
                hash: 3176700307625836885u64,
                status: 404u16,
                variant: "A",
                message: __qs_private::DeclaredMessage::Absent,
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "b",
                hash: 14577415126949035370u64,
                status: 500u16,
                variant: "B",
                message: __qs_private::DeclaredMessage::Absent,
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
                message: __qs_private::DeclaredMessage::Absent,
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
                message: __qs_private::DeclaredMessage::Format("{0}"),
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "g",
                hash: 16240757002436372947u64,
                status: 404u16,
                variant: "G",
                message: __qs_private::DeclaredMessage::Absent,
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
    ];
    static __qs_table: [__qs_private::CodeInfo; 6] = [
        __qs_own_table[0],
        __qs_own_table[1],
        __qs_own_table[2],
        __qs_own_table[3],
        __qs_private::CodeInfo::new(&__qs_row_4),
        __qs_own_table[4],
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: &__qs_own_table,
            positions: b"/t\x12\xBC9\xCD\xFC\x1F\0\x02\x91<\x99\x02\xBA\x83\x80\n\0\x01\xA8Q\xF9\xA26\xF7\xECs\0\x04\xCD\xAB\x8Cu\xB9\x18x4\0\x03\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        #[doc(hidden)]
        pub const __qs_variant_a1a7fe8b7ad705e: &'static __qs_private::Row = &__qs_row_4;
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 0u16,
                E::B { .. } => 1u16,
                E::C { .. } => 2u16,
                E::D { .. } => 3u16,
                E::F { .. } => 4u16,
                E::G { .. } => 5u16,
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::HasRows for E {}
    __qs_private::plan_merge!([4u16], [__qs_rows]);
    const _: () = __qs_private::assert_inherited(
        &__qs_row_4,
        __QS_COLLISIONS,
        0usize,
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
                E::A { .. } => __qs_private::write_external_display(self, __qs_sink),
                E::D { 0: __qs_0, .. } => {
                    __qs_private::MessageArg(__qs_0)
                        .__qs_write_message(__qs_sink, "", "")
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
    #[automatically_derived]
    impl ::core::convert::From<fmt::Error> for E {
        fn from(__qs_source: fmt::Error) -> Self {
            E::G { 0: __qs_source }
        }
    }
    __qs_private::frameworks! {
        [] { impl } { E } {} {}
    }
};

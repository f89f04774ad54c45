const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    use __qs_private::NoRows as _;
    const __qs_header_0_0: &::core::primitive::str = CONSTANT;
    const _: () = __qs_private::assert_header_value(__qs_header_0_0);
    const __qs_inherited_0: &__qs_private::CodeInfo = &{
        trait __qs_fallback {
            const __qs_variant_3bb6ebba13b6ad97: &'static __qs_private::Row = __qs_private::NOT_INHERITED;
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref(&__qs_x);
            if let qs_error::ErrorCode::InternalError { .. } = __qs_x {}
        };
        __qs_private::row_of_variant(
            &qs_error::ErrorCode::__qs_variants,
            4302885678426271127u64,
            qs_error::ErrorCode::__qs_variant_3bb6ebba13b6ad97,
        )
    };
    const __qs_row_0: __qs_private::Row = __qs_private::Row {
        message: __qs_private::DeclaredMessage::Format("no {path}"),
        url: __qs_private::url!("https://example.com/{code}", __qs_inherited_0.code()),
        extras: &__qs_private::RowExtras {
            headers: __qs_private::headers!(
                [__qs_private::Header { name : "x-a", value :
                ::core::option::Option::Some(__qs_header_0_0) }], __qs_inherited_0
            ),
            challenge: "Bearer",
            ..__qs_private::RowExtras::inherited(__qs_inherited_0, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_0)
    };
    const _: () = __qs_private::assert_public(
        &__qs_private::CodeInfo::new(&__qs_row_0),
        "5xx message shows `{path}` to clients: move the message to `display = \"…\"`, which only the log shows, or add `expose`",
    );
    const __qs_inherited_1: &__qs_private::CodeInfo = &__qs_private::CodeInfo::new(
        &__qs_row_0,
    );
    const __qs_row_1: __qs_private::Row = __qs_private::Row {
        message: __qs_private::DeclaredMessage::Constant("again"),
        url: __qs_private::url!("https://example.com/{code}", __qs_inherited_1.code()),
        extras: &__qs_private::RowExtras {
            ..__qs_private::RowExtras::inherited(__qs_inherited_1, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_1)
    };
    const __qs_inherited_2: &__qs_private::CodeInfo = &{
        trait __qs_fallback {
            const __qs_variant_f3051f493b3903f5: &'static __qs_private::Row = __qs_private::NOT_INHERITED;
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref::<Other<u8>>(&__qs_x);
            if let Other::A { .. } = __qs_x {}
        };
        __qs_private::row_of_variant(
            &Other::<u8>::__qs_variants,
            17511437125486707701u64,
            Other::<u8>::__qs_variant_f3051f493b3903f5,
        )
    };
    const __qs_row_2: __qs_private::Row = __qs_private::Row {
        url: __qs_private::url!("https://example.com/{code}", __qs_inherited_2.code()),
        extras: &__qs_private::RowExtras {
            headers: __qs_private::headers!(
                [__qs_private::Header { name : "allow", value :
                ::core::option::Option::None }], __qs_inherited_2
            ),
            challenge: "Bearer",
            ..__qs_private::RowExtras::inherited(__qs_inherited_2, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_2)
    };
    static __qs_own_table: [__qs_private::CodeInfo; 0] = [];
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
            rows: &__qs_own_table,
            positions: b"",
        };
        #[doc(hidden)]
        pub const __qs_variant_f3051f493b3903f5: &'static __qs_private::Row = &__qs_row_0;
        #[doc(hidden)]
        pub const __qs_variant_913c9902ba83800a: &'static __qs_private::Row = &__qs_row_1;
        #[doc(hidden)]
        pub const __qs_variant_2f7412bc39cdfc1f: &'static __qs_private::Row = &__qs_row_2;
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
    __qs_private::plan_merge!([0u16, 2u16], [__qs_rows]);
    const _: () = __qs_private::assert_inherited(
        &__qs_row_0,
        __QS_COLLISIONS,
        0usize,
        ::core::module_path!(),
    );
    const _: () = __qs_private::assert_inherited(
        &__qs_row_2,
        __QS_COLLISIONS,
        1usize,
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
                E::A { path: __qs_0, .. } => {
                    __qs_private::MessageArg(__qs_0)
                        .__qs_write_message(__qs_sink, "no ", "")
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

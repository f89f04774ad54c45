const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    use __qs_private::NoRows as _;
    const __qs_row_0: __qs_private::Row = __qs_private::Row {
        code: "a",
        hash: 3176700307625836885u64,
        status: 429u16,
        variant: "A",
        message: __qs_private::DeclaredMessage::Absent,
        description: "",
        url: "",
        extras: &__qs_private::RowExtras {
            retry_after: ::core::option::Option::Some(3u64),
            has_variable_retry_after: true,
            ..*__qs_extras
        },
    };
    const __qs_row_1: __qs_private::Row = __qs_private::Row {
        code: "b",
        hash: 14577415126949035370u64,
        status: 429u16,
        variant: "B",
        message: __qs_private::DeclaredMessage::Absent,
        description: "",
        url: "",
        extras: &__qs_private::RowExtras {
            retry_after: ::core::option::Option::Some(3u64),
            has_variable_retry_after: true,
            ..*__qs_extras
        },
    };
    const __qs_inherited_2: &__qs_private::CodeInfo = &{
        trait __qs_fallback {
            const __qs_variant_2f7412bc39cdfc1f: &'static __qs_private::Row = __qs_private::NOT_INHERITED;
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref(&__qs_x);
            if let Other::C { .. } = __qs_x {}
        };
        __qs_private::row_of_variant(
            &Other::__qs_variants,
            3419378616714001439u64,
            Other::__qs_variant_2f7412bc39cdfc1f,
        )
    };
    const __qs_row_2: __qs_private::Row = __qs_private::Row {
        extras: &__qs_private::RowExtras {
            deprecated: ::core::option::Option::Some(
                __qs_private::version(::core::option_env!("CARGO_PKG_VERSION")),
            ),
            instead: "a",
            ..__qs_private::RowExtras::inherited(__qs_inherited_2, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_2)
    };
    const __qs_inherited_3: &__qs_private::CodeInfo = &__qs_private::CodeInfo::new(
        &__qs_row_2,
    );
    const __qs_row_3: __qs_private::Row = __qs_private::Row {
        extras: &__qs_private::RowExtras {
            ..__qs_private::RowExtras::inherited(__qs_inherited_3, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_3)
    };
    static __qs_own_table: [__qs_private::CodeInfo; 2] = [
        __qs_private::CodeInfo::new(&__qs_row_0),
        __qs_private::CodeInfo::new(&__qs_row_1),
    ];
    static __qs_table: [__qs_private::CodeInfo; 4] = [
        __qs_own_table[0],
        __qs_own_table[1],
        __qs_private::CodeInfo::new(&__qs_row_2),
        __qs_private::CodeInfo::new(&__qs_row_3),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: &__qs_own_table,
            positions: b"\x91<\x99\x02\xBA\x83\x80\n\0\x01\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        #[doc(hidden)]
        pub const __qs_variant_2f7412bc39cdfc1f: &'static __qs_private::Row = &__qs_row_2;
        #[doc(hidden)]
        pub const __qs_variant_cdab8c75b9187834: &'static __qs_private::Row = &__qs_row_3;
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
    __qs_private::plan_merge!([2u16], [__qs_rows]);
    const _: () = __qs_private::assert_inherited(
        &__qs_row_2,
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
    const __qs_catalog: &[__qs_private::CodeInfo] = __qs_private::apply_merge!(
        [__qs_rows]
    );
    const __qs_index: &[::core::primitive::u16] = &__qs_private::index::<
        { __qs_private::slots(__QS_MERGE_PLAN.count) },
    >(__qs_catalog);
    const _: () = __qs_private::assert_other_code(
        &__qs_row_2,
        "a",
        "`instead` names the deprecated code itself: name another code, or remove `instead`",
    );
    const _: () = __qs_private::assert_in_catalog(
        __qs_index,
        __qs_catalog,
        "a",
        "unknown code `a`, did you mean `b`?",
    );
    #[automatically_derived]
    impl ::core::fmt::Display for E {
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
    impl ::core::error::Error for E {}
    #[automatically_derived]
    impl __qs_private::QsError for E {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            __qs_private::row_at(__qs_rows, Self::__qs_row(self))
        }
        fn render_message(&self, _: &mut __qs_private::Sink<'_>) {}
        fn retry_after(&self) -> ::core::option::Option<__qs_private::Duration> {
            use __qs_private::{HeaderFallback as _, RequiredField as _};
            match self {
                E::A { wait: __qs_0, .. } => {
                    const _: () = __qs_private::assert_optional(
                        __qs_private::is_option!(Wait),
                        "`retry_after` is always overridden by the field: remove this key, or make the field an `Option`",
                    );
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
                E::B { wait: __qs_0, .. } => {
                    const _: () = __qs_private::assert_optional(
                        __qs_private::is_option!(wait!()),
                        "`retry_after` is always overridden by the field: remove this key, or make the field an `Option`",
                    );
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

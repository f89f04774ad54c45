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
        status: 404u16,
        variant: "A",
        message: __qs_private::DeclaredMessage::Absent,
        description: __qs_private::join_docs!(
            [__qs_private::DocPart::Literal("Words."),
            __qs_private::DocPart::Computed(include_str!("page.md"))]
        ),
        url: "",
        extras: __qs_extras,
    };
    const _: () = __qs_private::assert_sections(
        &__qs_private::CodeInfo::new(&__qs_row_0),
        &[__qs_private::Section::Description, __qs_private::Section::Remedy],
        "A",
    );
    const __qs_inherited_1: &__qs_private::CodeInfo = &{
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
    const __qs_row_1: __qs_private::Row = __qs_private::Row {
        description: __qs_private::join_docs!(
            [__qs_private::DocPart::Computed(concat!("# ", "Remedy")),
            __qs_private::DocPart::Literal("Words.")]
        ),
        extras: &__qs_private::RowExtras {
            ..__qs_private::RowExtras::inherited(__qs_inherited_1, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_1)
    };
    const _: () = __qs_private::assert_sections(
        &__qs_private::CodeInfo::new(&__qs_row_1),
        &[__qs_private::Section::Description, __qs_private::Section::Remedy],
        "B",
    );
    static __qs_own_table: [__qs_private::CodeInfo; 2] = [
        __qs_private::CodeInfo::new(&__qs_row_0),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "c",
                hash: 7531385872562682239u64,
                status: 404u16,
                variant: "C",
                message: __qs_private::DeclaredMessage::Absent,
                description: "Words.\n# Remedy\nMore words.",
                url: "",
                extras: __qs_extras,
            },
        ),
    ];
    static __qs_table: [__qs_private::CodeInfo; 3] = [
        __qs_own_table[0],
        __qs_private::CodeInfo::new(&__qs_row_1),
        __qs_own_table[1],
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: &__qs_own_table,
            positions: b"/t\x12\xBC9\xCD\xFC\x1F\0\x01\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        #[doc(hidden)]
        pub const __qs_variant_913c9902ba83800a: &'static __qs_private::Row = &__qs_row_1;
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
    __qs_private::plan_merge!([1u16], [__qs_rows]);
    const _: () = __qs_private::assert_inherited(
        &__qs_row_1,
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
    }
    #[automatically_derived]
    impl ::core::convert::From<E> for __qs_private::ErrorResponse {
        #[inline]
        fn from(__qs_error: E) -> Self {
            __qs_private::into_error_response!(E, __qs_error)
        }
    }
    #[automatically_derived]
    impl __qs_private::ErrorCodes for E {
        const ALL: &'static [Self] = &[E::A {}, E::B {}, E::C {}];
        fn as_str(&self) -> &'static ::core::primitive::str {
            __qs_private::CodeInfo::code(
                __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
            )
        }
        fn from_code(
            __qs_code: &::core::primitive::str,
        ) -> ::core::option::Option<Self> {
            const __QS_INDEX: &[::core::primitive::u16] = &__qs_private::index::<
                { __qs_private::slots(3usize) },
            >(__qs_rows);
            ::core::option::Option::Some(
                match __qs_private::position(__QS_INDEX, __qs_rows, __qs_code) {
                    0u16 => E::A {},
                    1u16 => E::B {},
                    2u16 => E::C {},
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for E {
        type Err = __qs_private::UnknownCode;
        fn from_str(
            __qs_code: &::core::primitive::str,
        ) -> ::core::result::Result<Self, __qs_private::UnknownCode> {
            match <Self as __qs_private::ErrorCodes>::from_code(__qs_code) {
                ::core::option::Option::Some(__qs_code) => {
                    ::core::result::Result::Ok(__qs_code)
                }
                ::core::option::Option::None => {
                    ::core::result::Result::Err(__qs_private::UnknownCode::new())
                }
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::HasCodes for E {
        type Codes = Self;
    }
    __qs_private::frameworks! {
        [] { impl } { E } {} {}
    }
};

const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras {
        log: ::core::option::Option::Some(__qs_private::LogLevel::Info),
        ..__qs_private::RowExtras::declared(
            ::core::concat!(::core::module_path!(), "::", "E"),
            (::core::line!(), ::core::column!()),
        )
    };
    const __qs_row_0: __qs_private::Row = __qs_private::Row {
        code: "A.1",
        hash: 12215841411197224117u64,
        status: 404u16,
        variant: "A",
        message: __qs_private::DeclaredMessage::Absent,
        description: "",
        url: "",
        extras: &__qs_private::RowExtras {
            action: ::core::option::Option::Some(__qs_private::Action::Retry),
            grpc: ::core::option::Option::Some(__qs_private::GrpcCode::AlreadyExists),
            since: "0.2.0",
            ..*__qs_extras
        },
    };
    const __qs_row_1: __qs_private::Row = __qs_private::Row {
        code: "B:2",
        hash: 6569922850404908234u64,
        status: 404u16,
        variant: "B",
        message: __qs_private::DeclaredMessage::Absent,
        description: "",
        url: "",
        extras: &__qs_private::RowExtras {
            log: ::core::option::Option::Some(__qs_private::LogLevel::Off),
            deprecated: ::core::option::Option::Some(
                __qs_private::version(::core::option_env!("CARGO_PKG_VERSION")),
            ),
            instead: "A.1",
            ..*__qs_extras
        },
    };
    const __qs_row_2: __qs_private::Row = __qs_private::Row {
        code: "c",
        hash: 7531385872562682239u64,
        status: 503u16,
        variant: "C",
        message: __qs_private::DeclaredMessage::Absent,
        description: "",
        url: "",
        extras: &__qs_private::RowExtras {
            action: ::core::option::Option::Some(__qs_private::Action::None),
            deprecated: ::core::option::Option::Some("0.3.0"),
            ..*__qs_extras
        },
    };
    const __qs_inherited_3: &__qs_private::CodeInfo = &__qs_private::CodeInfo::new(
        &__qs_row_2,
    );
    const __qs_row_3: __qs_private::Row = __qs_private::Row {
        extras: &__qs_private::RowExtras {
            action: ::core::option::Option::Some(__qs_private::Action::Retry),
            ..__qs_private::RowExtras::inherited(__qs_inherited_3, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_3)
    };
    static __qs_table: [__qs_private::CodeInfo; 4] = [
        __qs_private::CodeInfo::new(&__qs_row_0),
        __qs_private::CodeInfo::new(&__qs_row_1),
        __qs_private::CodeInfo::new(&__qs_row_2),
        __qs_private::CodeInfo::new(&__qs_row_3),
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
    __qs_private::plan_merge!([], [__qs_rows]);
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
    const _: () = __qs_private::assert_in_catalog(
        __qs_index,
        __qs_catalog,
        "A.1",
        "unknown code `A.1`: expected a code of `E` or of its `transparent` fields",
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
        const ALL: &'static [Self] = &[E::A {}, E::B {}, E::C {}, E::D {}];
        fn as_str(&self) -> &'static ::core::primitive::str {
            __qs_private::CodeInfo::code(
                __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
            )
        }
        fn from_code(
            __qs_code: &::core::primitive::str,
        ) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match __qs_code {
                    "A.1" => E::A {},
                    "B:2" => E::B {},
                    "c" => E::C {},
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

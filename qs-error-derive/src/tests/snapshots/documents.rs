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
                description: "Starred.\n\n  indented",
                ..__qs_base
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "b",
                hash: 12638190499090526629u64,
                status: 404u16,
                variant: "B",
                description: "not starred\n             * but here\n               nor here",
                ..__qs_base
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "c",
                hash: 12638189399578898418u64,
                status: 404u16,
                variant: "C",
                description: "One.\n\n     indented\n  more",
                ..__qs_base
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "d",
                hash: 12638183902020757363u64,
                status: 404u16,
                variant: "D",
                ..__qs_base
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "e",
                hash: 12638182802509129152u64,
                status: 404u16,
                variant: "E",
                description: "* a list\n* of two",
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
        pub const __QS_E: ::core::primitive::u16 = 4u16;
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
                Self::D { .. } => {
                    ::core::fmt::Formatter::write_str(
                        __qs_f,
                        __qs_private::text(__qs_private::row(__qs_rows, 3u16)),
                    )
                }
                Self::E { .. } => {
                    ::core::fmt::Formatter::write_str(
                        __qs_f,
                        __qs_private::text(__qs_private::row(__qs_rows, 4u16)),
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
                    Self::E { .. } => 4u16,
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
        const VARIANTS: &'static [Self] = &[
            Self::A {},
            Self::B {},
            Self::C {},
            Self::D {},
            Self::E {},
        ];
    }
    #[automatically_derived]
    impl ::core::str::FromStr for E {
        type Err = __qs_private::UnknownCode;
        fn from_str(
            __qs_code: &::core::primitive::str,
        ) -> ::core::result::Result<Self, __qs_private::UnknownCode> {
            match __qs_code {
                "a" => ::core::result::Result::Ok(Self::A {}),
                "b" => ::core::result::Result::Ok(Self::B {}),
                "c" => ::core::result::Result::Ok(Self::C {}),
                "d" => ::core::result::Result::Ok(Self::D {}),
                "e" => ::core::result::Result::Ok(Self::E {}),
                _ => ::core::result::Result::Err(__qs_private::UnknownCode::new()),
            }
        }
    }
    __qs_private::integrations! {
        [] { impl } { E } {}
    }
};

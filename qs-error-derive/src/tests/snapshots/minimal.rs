const _: () = {
    const __qs_base: ::qs_error::__private::Row = ::qs_error::__private::Row::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_rows: &[::qs_error::__private::CodeInfo] = &[
        ::qs_error::__private::CodeInfo::new(::qs_error::__private::Row {
            code: "a_b",
            hash: 16628595052011367761u64,
            status: 404u16,
            variant: "A",
            ..__qs_base
        }),
    ];
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_rows: &'static [::qs_error::__private::CodeInfo] = __qs_rows;
        #[doc(hidden)]
        pub const __QS_A: ::core::primitive::u16 = 0u16;
    }
    #[automatically_derived]
    impl ::qs_error::__private::Rows for E {}
    #[automatically_derived]
    impl ::qs_error::__private::ErrorCatalog for E {
        const CATALOG: &'static [::qs_error::__private::CodeInfo] = __qs_rows;
    }
    #[automatically_derived]
    impl ::core::fmt::Display for E {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                Self::A { .. } => {
                    ::core::fmt::Formatter::write_str(
                        __qs_f,
                        ::qs_error::__private::text(
                            ::qs_error::__private::row(__qs_rows, 0u16),
                        ),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for E {}
    #[automatically_derived]
    impl ::qs_error::__private::QsError for E {
        fn info(&self) -> &'static ::qs_error::__private::CodeInfo {
            ::qs_error::__private::row(
                __qs_rows,
                match self {
                    Self::A { .. } => 0u16,
                },
            )
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<E> for ::qs_error::__private::ErrorResponse {
        fn from(__qs_error: E) -> Self {
            ::qs_error::__private::keep!(E, __qs_error)
        }
    }
    #[automatically_derived]
    impl ::qs_error::__private::Fieldless for E {
        const VARIANTS: &'static [Self] = &[Self::A {}];
    }
    #[automatically_derived]
    impl ::core::str::FromStr for E {
        type Err = ::qs_error::__private::UnknownCode;
        fn from_str(
            __qs_code: &::core::primitive::str,
        ) -> ::core::result::Result<Self, ::qs_error::__private::UnknownCode> {
            match __qs_code {
                "a_b" => ::core::result::Result::Ok(Self::A {}),
                _ => {
                    ::core::result::Result::Err(
                        ::qs_error::__private::UnknownCode::new(),
                    )
                }
            }
        }
    }
    ::qs_error::__private::integrations! {
        [] {} { E } {}
    }
};

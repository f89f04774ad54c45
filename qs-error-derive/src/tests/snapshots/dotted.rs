const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    static __qs_table: [__qs_private::CodeInfo; 1] = [
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "order.not_found",
                hash: 11046045377535547476u64,
                status: 404u16,
                variant: "A",
                message: __qs_private::DeclaredMessage::Absent,
                description: "",
                url: "x/order.not_found/order.not_found",
                extras: __qs_extras,
            },
        ),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: __qs_rows,
            positions: b"\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 0u16,
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::HasRows for E {}
    #[automatically_derived]
    impl __qs_private::ErrorCatalog for E {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_rows;
        const INDEX: &'static [::core::primitive::u16] = &__qs_private::index::<
            { __qs_private::slots(1usize) },
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
        const ALL: &'static [Self] = &[E::A {}];
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
                    "order.not_found" => E::A {},
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

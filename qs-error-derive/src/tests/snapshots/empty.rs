const _: () = {
    const __qs_base: ::qs_error::__private::Row = ::qs_error::__private::Row::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_rows: &[::qs_error::__private::CodeInfo] = &[];
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_rows: &'static [::qs_error::__private::CodeInfo] = __qs_rows;
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
            match *self {}
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for E {}
    #[automatically_derived]
    impl ::qs_error::__private::QsError for E {
        fn info(&self) -> &'static ::qs_error::__private::CodeInfo {
            match *self {}
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
        const VARIANTS: &'static [Self] = &[];
    }
    #[automatically_derived]
    impl ::core::str::FromStr for E {
        type Err = ::qs_error::__private::UnknownCode;
        fn from_str(
            __qs_code: &::core::primitive::str,
        ) -> ::core::result::Result<Self, ::qs_error::__private::UnknownCode> {
            match __qs_code {
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

const _: () = {
    const __qs_base: ::qs_error::__private::Row = ::qs_error::__private::Row::declared(
        ::core::concat!(::core::module_path!(), "::", "S"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_rows: &[::qs_error::__private::CodeInfo] = &[
        ::qs_error::__private::CodeInfo::new(::qs_error::__private::Row {
            code: "s",
            hash: 12638206991764949794u64,
            status: 401u16,
            challenge: ::core::option::Option::None,
            ..__qs_base
        }),
    ];
    #[automatically_derived]
    impl S {
        #[doc(hidden)]
        pub const __qs_rows: &'static [::qs_error::__private::CodeInfo] = __qs_rows;
    }
    #[automatically_derived]
    impl ::qs_error::__private::Rows for S {}
    #[automatically_derived]
    impl ::qs_error::__private::ErrorCatalog for S {
        const CATALOG: &'static [::qs_error::__private::CodeInfo] = __qs_rows;
    }
    #[automatically_derived]
    impl ::core::fmt::Display for S {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                Self { .. } => {
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
    const __qs_source_S: ::core::primitive::u8 = ::qs_error::__private::source_kind!(
        fmt::Error
    );
    const _: () = {
        use ::qs_error::__private::assert_source as __qs_check;
        __qs_check(__qs_source_S)
    };
    #[automatically_derived]
    impl ::core::error::Error for S {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            match self {
                Self { source: __qs_0, .. } => {
                    ::core::option::Option::Some(
                        <fmt::Error as ::qs_error::__private::Source<
                            __qs_source_S,
                        >>::get(__qs_0),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::qs_error::__private::QsError for S {
        fn info(&self) -> &'static ::qs_error::__private::CodeInfo {
            ::qs_error::__private::row(
                __qs_rows,
                match self {
                    Self { .. } => 0u16,
                },
            )
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<S> for ::qs_error::__private::ErrorResponse {
        fn from(__qs_error: S) -> Self {
            ::qs_error::__private::keep!(S, __qs_error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<fmt::Error> for S {
        fn from(__qs_source: fmt::Error) -> Self {
            Self { source: __qs_source }
        }
    }
    ::qs_error::__private::integrations! {
        [] {} { S } {}
    }
};

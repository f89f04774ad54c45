const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "S"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_row_0: __qs_private::Row = __qs_private::Row {
        code: "s",
        hash: 5475382244638341839u64,
        status: 401u16,
        variant: "",
        message: __qs_private::DeclaredMessage::Absent,
        description: "",
        url: "",
        extras: &__qs_private::RowExtras {
            challenge: "",
            ..*__qs_extras
        },
    };
    static __qs_table: [__qs_private::CodeInfo; 1] = [
        __qs_private::CodeInfo::new(&__qs_row_0),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl S {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: __qs_rows,
            positions: b"",
        };
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                Self { .. } => 0u16,
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::HasRows for S {}
    #[automatically_derived]
    impl __qs_private::ErrorCatalog for S {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_rows;
        const INDEX: &'static [::core::primitive::u16] = &__qs_private::index::<
            { __qs_private::slots(1usize) },
        >(<Self as __qs_private::ErrorCatalog>::CATALOG);
    }
    #[automatically_derived]
    impl ::core::fmt::Display for S {
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
    impl ::core::error::Error for S {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            match self {
                Self { source: __qs_0, .. } => {
                    ::core::option::Option::Some(
                        __qs_private::Source::<
                            {
                                __qs_private::assert_source(
                                    __qs_private::source_kind!(fmt::Error),
                                    __qs_private::FROM_NO_ERROR,
                                )
                            },
                        >::get(__qs_0),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::QsError for S {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            __qs_private::row_at(__qs_rows, Self::__qs_row(self))
        }
        fn render_message(&self, _: &mut __qs_private::Sink<'_>) {}
    }
    #[automatically_derived]
    impl ::core::convert::From<S> for __qs_private::ErrorResponse {
        #[inline]
        fn from(__qs_error: S) -> Self {
            __qs_private::into_error_response!(S, __qs_error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<fmt::Error> for S {
        fn from(__qs_source: fmt::Error) -> Self {
            Self { source: __qs_source }
        }
    }
    __qs_private::frameworks! {
        [] { impl } { S } {} {}
    }
};

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
                status: 418u16,
                variant: "A",
                message: ::core::option::Option::Some("{0} {1:x}"),
                text: ::core::option::Option::None,
                ..__qs_base
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "b",
                hash: 12638190499090526629u64,
                status: 500u16,
                variant: "B",
                ..__qs_base
            },
        ),
    ];
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> E<'a, T, U, N>
    where
        U: 'a,
    {
        #[doc(hidden)]
        pub const __qs_rows: &'static [__qs_private::CodeInfo] = __qs_rows;
        #[doc(hidden)]
        pub const __QS_A: ::core::primitive::u16 = 0u16;
        #[doc(hidden)]
        pub const __QS_B: ::core::primitive::u16 = 1u16;
    }
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> __qs_private::Rows for E<'a, T, U, N>
    where
        U: 'a,
    {}
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> __qs_private::ErrorCatalog for E<'a, T, U, N>
    where
        U: 'a,
    {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_rows;
    }
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> ::core::fmt::Display for E<'a, T, U, N>
    where
        U: 'a,
        T: ::core::fmt::Display,
    {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                Self::A { 0: __qs_0, 1: __qs_1, .. } => {
                    ::core::fmt::Formatter::write_fmt(
                        __qs_f,
                        ::core::format_args!("{0} {1:x}", __qs_0, __qs_1),
                    )
                }
                Self::B { .. } => {
                    ::core::fmt::Formatter::write_str(
                        __qs_f,
                        __qs_private::text(__qs_private::row(__qs_rows, 1u16)),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> ::core::error::Error for E<'a, T, U, N>
    where
        U: 'a,
        U: ::core::error::Error,
        U: 'static,
        Self: ::core::fmt::Debug + ::core::fmt::Display,
    {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            match self {
                Self::B { cause: __qs_0, .. } => {
                    match __qs_0 {
                        ::core::option::Option::Some(__qs_source) => {
                            ::core::option::Option::Some(
                                __qs_private::dyn_error(__qs_source),
                            )
                        }
                        ::core::option::Option::None => ::core::option::Option::None,
                    }
                }
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> __qs_private::QsError for E<'a, T, U, N>
    where
        U: 'a,
        Self: ::core::error::Error,
        T: ::core::fmt::Display,
    {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            __qs_private::row(
                __qs_rows,
                match self {
                    Self::A { .. } => 0u16,
                    Self::B { .. } => 1u16,
                },
            )
        }
        fn message(&self) -> __qs_private::Cow<'_, ::core::primitive::str> {
            __qs_private::message(self)
        }
        fn render_message(
            &self,
            __qs_sink: &mut dyn ::core::ops::FnMut(__qs_private::Message<'_>),
        ) {
            match self {
                Self::A { .. } => {
                    __qs_sink(
                        __qs_private::Message::Format(::core::format_args!("{}", self)),
                    )
                }
                _ => {
                    __qs_sink(
                        __qs_private::Message::Text(
                            __qs_private::text(__qs_private::QsError::info(self)),
                        ),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> ::core::convert::From<E<'a, T, U, N>>
    for __qs_private::ErrorResponse
    where
        U: 'a,
        E<'a, T, U, N>: __qs_private::QsError + ::core::marker::Sized,
    {
        fn from(__qs_error: E<'a, T, U, N>) -> Self {
            __qs_private::snapshot(&__qs_error)
        }
    }
    __qs_private::integrations! {
        [] { impl < 'a, T : Copy, U, const N : usize > } { E < 'a, T, U, N > } { where U
        : 'a, E < 'a, T, U, N > : __qs_private::QsError + ::core::marker::Sized }
    }
};

const _: () = {
    const __qs_base: ::qs_error::__private::Row = ::qs_error::__private::Row::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_rows: &[::qs_error::__private::CodeInfo] = &[
        ::qs_error::__private::CodeInfo::new(::qs_error::__private::Row {
            code: "a",
            hash: 12638187200555641996u64,
            status: 418u16,
            variant: "A",
            message: ::core::option::Option::Some("{0} {1:x}"),
            text: ::core::option::Option::None,
            ..__qs_base
        }),
        ::qs_error::__private::CodeInfo::new(::qs_error::__private::Row {
            code: "b",
            hash: 12638190499090526629u64,
            status: 500u16,
            variant: "B",
            ..__qs_base
        }),
    ];
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> E<'a, T, U, N>
    where
        U: 'a,
    {
        #[doc(hidden)]
        pub const __qs_rows: &'static [::qs_error::__private::CodeInfo] = __qs_rows;
        #[doc(hidden)]
        pub const __QS_A: ::core::primitive::u16 = 0u16;
        #[doc(hidden)]
        pub const __QS_B: ::core::primitive::u16 = 1u16;
    }
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> ::qs_error::__private::Rows for E<'a, T, U, N>
    where
        U: 'a,
    {}
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> ::qs_error::__private::ErrorCatalog
    for E<'a, T, U, N>
    where
        U: 'a,
    {
        const CATALOG: &'static [::qs_error::__private::CodeInfo] = __qs_rows;
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
                        ::qs_error::__private::text(
                            ::qs_error::__private::row(__qs_rows, 1u16),
                        ),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> ::core::error::Error for E<'a, T, U, N>
    where
        U: 'a,
        U: ::core::error::Error + 'static,
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
                                ::qs_error::__private::dyn_error(__qs_source),
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
    impl<'a, T: Copy, U, const N: usize> ::qs_error::__private::QsError
    for E<'a, T, U, N>
    where
        U: 'a,
        Self: ::core::error::Error,
        T: ::core::fmt::Display,
    {
        fn info(&self) -> &'static ::qs_error::__private::CodeInfo {
            ::qs_error::__private::row(
                __qs_rows,
                match self {
                    Self::A { .. } => 0u16,
                    Self::B { .. } => 1u16,
                },
            )
        }
        fn message(&self) -> ::qs_error::__private::Cow<'_, ::core::primitive::str> {
            ::qs_error::__private::message(self)
        }
        fn render_message(
            &self,
            __qs_sink: &mut dyn ::core::ops::FnMut(::qs_error::__private::Message<'_>),
        ) {
            match self {
                Self::A { .. } => {
                    __qs_sink(
                        ::qs_error::__private::Message::Format(
                            ::core::format_args!("{}", self),
                        ),
                    )
                }
                _ => {
                    __qs_sink(
                        ::qs_error::__private::Message::Text(
                            ::qs_error::__private::text(
                                ::qs_error::__private::QsError::info(self),
                            ),
                        ),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> ::core::convert::From<E<'a, T, U, N>>
    for ::qs_error::__private::ErrorResponse
    where
        U: 'a,
        E<'a, T, U, N>: ::qs_error::__private::QsError,
    {
        fn from(__qs_error: E<'a, T, U, N>) -> Self {
            ::qs_error::__private::snapshot(&__qs_error)
        }
    }
    ::qs_error::__private::integrations! {
        [] { < 'a, T : Copy, U, const N : usize > } { E < 'a, T, U, N > } { where U : 'a,
        E < 'a, T, U, N > : ::qs_error::__private::QsError }
    }
};

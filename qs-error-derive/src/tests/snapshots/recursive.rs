const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_base: __qs_private::Row = __qs_private::Row::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_rows: &[__qs_private::CodeInfo] = &[
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "c",
                hash: 12638189399578898418u64,
                status: 500u16,
                variant: "C",
                ..__qs_base
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "d",
                hash: 12638183902020757363u64,
                status: 500u16,
                variant: "D",
                message: ::core::option::Option::Some("{x:?}"),
                text: ::core::option::Option::None,
                ..__qs_base
            },
        ),
    ];
    #[automatically_derived]
    impl<T, const N: usize> E<T, N> {
        #[doc(hidden)]
        pub const __qs_rows: &'static [__qs_private::CodeInfo] = __qs_rows;
        #[doc(hidden)]
        pub const __QS_A: ::core::primitive::u16 = __qs_private::NO_ROW;
        #[doc(hidden)]
        pub const __QS_B: ::core::primitive::u16 = __qs_private::NO_ROW;
        #[doc(hidden)]
        pub const __QS_C: ::core::primitive::u16 = 0u16;
        #[doc(hidden)]
        pub const __QS_D: ::core::primitive::u16 = 1u16;
    }
    #[automatically_derived]
    impl<T, const N: usize> __qs_private::Rows for E<T, N> {}
    __qs_private::merge!([], [__qs_rows]);
    #[automatically_derived]
    impl<T, const N: usize> ::core::fmt::Display for E<T, N>
    where
        T: ::core::fmt::Debug,
    {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                Self::A { 0: __qs_0, .. } => ::core::fmt::Display::fmt(__qs_0, __qs_f),
                Self::B { 0: __qs_0, .. } => ::core::fmt::Display::fmt(__qs_0, __qs_f),
                Self::C { .. } => {
                    ::core::fmt::Formatter::write_str(
                        __qs_f,
                        __qs_private::text(__qs_private::row(__qs_rows, 0u16)),
                    )
                }
                Self::D { x: __qs_1, .. } => {
                    ::core::fmt::Formatter::write_fmt(
                        __qs_f,
                        ::core::format_args!("{0:?}", __qs_1),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl<T, const N: usize> ::core::error::Error for E<T, N>
    where
        Arc<Self>: 'static,
        T: ::core::error::Error,
        T: 'static,
        Self: ::core::fmt::Debug + ::core::fmt::Display,
    {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            match self {
                Self::A { 0: __qs_0, .. } => ::core::error::Error::source(__qs_0),
                Self::B { 0: __qs_0, .. } => ::core::error::Error::source(__qs_0),
                Self::C { 0: __qs_0, .. } => {
                    match __qs_0 {
                        ::core::option::Option::Some(__qs_source) => {
                            ::core::option::Option::Some(
                                __qs_private::dyn_error(__qs_source),
                            )
                        }
                        ::core::option::Option::None => ::core::option::Option::None,
                    }
                }
                Self::D { source: __qs_0, .. } => {
                    ::core::option::Option::Some(__qs_private::dyn_error(__qs_0))
                }
            }
        }
    }
    #[automatically_derived]
    impl<T, const N: usize> __qs_private::QsError for E<T, N>
    where
        Self: ::core::error::Error,
        T: ::core::fmt::Debug,
    {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            __qs_private::row(
                __qs_rows,
                match self {
                    Self::A { 0: __qs_0, .. } => {
                        return __qs_private::QsError::info(__qs_0);
                    }
                    Self::B { 0: __qs_0, .. } => {
                        return __qs_private::QsError::info(__qs_0);
                    }
                    Self::C { .. } => 0u16,
                    Self::D { .. } => 1u16,
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
                Self::A { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_message(__qs_0, __qs_sink)
                }
                Self::B { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_message(__qs_0, __qs_sink)
                }
                Self::D { .. } => {
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
        fn url(
            &self,
        ) -> ::core::option::Option<__qs_private::Cow<'_, ::core::primitive::str>> {
            match self {
                Self::A { 0: __qs_0, .. } => __qs_private::QsError::url(__qs_0),
                Self::B { 0: __qs_0, .. } => __qs_private::QsError::url(__qs_0),
                _ => __qs_private::url(__qs_private::QsError::info(self)),
            }
        }
        fn retry_after(&self) -> ::core::option::Option<__qs_private::Duration> {
            match self {
                Self::A { 0: __qs_0, .. } => __qs_private::QsError::retry_after(__qs_0),
                Self::B { 0: __qs_0, .. } => __qs_private::QsError::retry_after(__qs_0),
                _ => {
                    __qs_private::CodeInfo::retry_after(
                        __qs_private::QsError::info(self),
                    )
                }
            }
        }
        fn headers(&self, __qs_headers: &mut __qs_private::HeaderMap) {
            match self {
                Self::A { 0: __qs_0, .. } => {
                    __qs_private::QsError::headers(__qs_0, __qs_headers)
                }
                Self::B { 0: __qs_0, .. } => {
                    __qs_private::QsError::headers(__qs_0, __qs_headers)
                }
                _ => {}
            }
        }
        fn members(&self, __qs_members: &mut __qs_private::Members<'_>) {
            match self {
                Self::A { 0: __qs_0, .. } => {
                    __qs_private::QsError::members(__qs_0, __qs_members)
                }
                Self::B { 0: __qs_0, .. } => {
                    __qs_private::QsError::members(__qs_0, __qs_members)
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl<T, const N: usize> ::core::convert::From<E<T, N>>
    for __qs_private::ErrorResponse
    where
        E<T, N>: __qs_private::QsError + ::core::marker::Sized,
    {
        fn from(__qs_error: E<T, N>) -> Self {
            __qs_private::snapshot(&__qs_error)
        }
    }
    __qs_private::integrations! {
        [] { impl < T, const N : usize > } { E < T, N > } { where E < T, N > :
        __qs_private::QsError + ::core::marker::Sized }
    }
};

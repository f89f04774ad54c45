const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    static __qs_table: [__qs_private::CodeInfo; 2] = [
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "a",
                hash: 3176700307625836885u64,
                status: 418u16,
                variant: "A",
                message: __qs_private::DeclaredMessage::Format("{0} {1:x}"),
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "b",
                hash: 14577415126949035370u64,
                status: 500u16,
                variant: "B",
                message: __qs_private::DeclaredMessage::Absent,
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> E<'a, T, U, N>
    where
        U: 'a,
    {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: __qs_rows,
            positions: b"\x91<\x99\x02\xBA\x83\x80\n\0\x01\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 0u16,
                E::B { .. } => 1u16,
            }
        }
    }
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> __qs_private::HasRows for E<'a, T, U, N>
    where
        U: 'a,
    {}
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> __qs_private::ErrorCatalog for E<'a, T, U, N>
    where
        U: 'a,
    {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_rows;
        const INDEX: &'static [::core::primitive::u16] = &__qs_private::index::<
            { __qs_private::slots(2usize) },
        >(<Self as __qs_private::ErrorCatalog>::CATALOG);
    }
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> E<'a, T, U, N>
    where
        U: 'a,
        T: ::core::fmt::Display,
    {
        fn __qs_write_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            match self {
                E::A { 0: __qs_0, 1: __qs_1, .. } => {
                    __qs_sink(
                        __qs_private::Message::Format(
                            ::core::format_args!(
                                "{0} {1:x}", __qs_private::MessageArg(__qs_0).__qs_format(),
                                __qs_1
                            ),
                        ),
                    )
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> ::core::fmt::Display for E<'a, T, U, N>
    where
        U: 'a,
        T: ::core::fmt::Display,
    {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __qs_private::display(
                __qs_f,
                __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                |__qs_sink| Self::__qs_write_message(self, __qs_sink),
            )
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
                E::B { cause: __qs_0, .. } => {
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
            __qs_private::row_at(__qs_rows, Self::__qs_row(self))
        }
        fn message(&self) -> __qs_private::Cow<'_, ::core::primitive::str> {
            __qs_private::message(self)
        }
        fn render_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            Self::__qs_write_message(self, __qs_sink)
        }
    }
    #[automatically_derived]
    impl<'a, T: Copy, U, const N: usize> ::core::convert::From<E<'a, T, U, N>>
    for __qs_private::ErrorResponse
    where
        U: 'a,
        E<'a, T, U, N>: __qs_private::QsError + ::core::marker::Sized,
    {
        #[inline]
        fn from(__qs_error: E<'a, T, U, N>) -> Self {
            __qs_private::snapshot(&__qs_error)
        }
    }
    __qs_private::frameworks! {
        [] { impl < 'a, T : Copy, U, const N : usize > } { E < 'a, T, U, N > } { where U
        : 'a, E < 'a, T, U, N > : __qs_private::QsError + ::core::marker::Sized } {}
    }
};

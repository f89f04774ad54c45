const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_row_1: __qs_private::Row = __qs_private::Row {
        code: "b",
        hash: 14577415126949035370u64,
        status: 404u16,
        variant: "B",
        message: __qs_private::DeclaredMessage::Absent,
        description: "",
        url: "",
        extras: &__qs_private::RowExtras {
            headers: &[
                __qs_private::Header {
                    name: "x-a",
                    value: ::core::option::Option::None,
                },
            ],
            members: &[
                __qs_private::MemberInfo::new(
                    "list",
                    __qs_private::MemberKind::Any,
                    false,
                ),
            ],
            ..*__qs_extras
        },
    };
    static __qs_table: [__qs_private::CodeInfo; 2] = [
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "a",
                hash: 3176700307625836885u64,
                status: 404u16,
                variant: "A",
                message: __qs_private::DeclaredMessage::Format("{0} {1} {2} {3}"),
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
        __qs_private::CodeInfo::new(&__qs_row_1),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl<'a, T> E<'a, T> {
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
    impl<'a, T> __qs_private::HasRows for E<'a, T> {}
    #[automatically_derived]
    impl<'a, T> __qs_private::ErrorCatalog for E<'a, T> {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_rows;
        const INDEX: &'static [::core::primitive::u16] = &__qs_private::index::<
            { __qs_private::slots(2usize) },
        >(<Self as __qs_private::ErrorCatalog>::CATALOG);
    }
    #[automatically_derived]
    impl<'a, T> E<'a, T>
    where
        dyn Show<T> + 'a: ::core::fmt::Display,
        T: ::core::fmt::Display,
    {
        fn __qs_write_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            match self {
                E::A { 0: __qs_0, 1: __qs_1, 2: __qs_2, 3: __qs_3, .. } => {
                    __qs_private::write_message(
                        __qs_sink,
                        &["", " ", " ", " ", ""],
                        &[
                            __qs_private::MessageArg(__qs_0).__qs_value(),
                            __qs_private::MessageArg(__qs_1).__qs_value(),
                            __qs_private::MessageArg(__qs_2).__qs_value(),
                            __qs_private::MessageArg(__qs_3).__qs_value(),
                        ],
                    )
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl<'a, T> ::core::fmt::Display for E<'a, T>
    where
        dyn Show<T> + 'a: ::core::fmt::Display,
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
    impl<'a, T> ::core::error::Error for E<'a, T>
    where
        Self: ::core::fmt::Debug + ::core::fmt::Display,
    {}
    #[automatically_derived]
    impl<'a, T> __qs_private::QsError for E<'a, T>
    where
        Self: ::core::error::Error,
        dyn Show<T> + 'a: ::core::fmt::Display,
        T: ::core::fmt::Display,
        [T]: __qs_private::Serialize,
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
        fn write_headers(&self, __qs_headers: &mut __qs_private::HeaderMap) {
            __qs_private::write_headers(self, __qs_headers)
        }
        fn render_headers(&self, __qs_headers: &mut __qs_private::HeaderFields<'_>) {
            use __qs_private::{HeaderFallback as _, RequiredField as _};
            match self {
                E::B { shown: __qs_1, .. } => {
                    {
                        let __qs_value = __qs_1;
                        __qs_private::HeaderFields::field(
                            __qs_headers,
                            "x-a",
                            __qs_private::HeaderField(__qs_value).__qs_header_value(),
                            ::core::format_args!(
                                "{}", __qs_private::HeaderField(__qs_value)
                                .__qs_header_text()
                            ),
                        )
                    };
                }
                _ => {}
            }
        }
        fn write_members(&self, __qs_members: &mut __qs_private::Members<'_>) {
            use __qs_private::{HeaderFallback as _, RequiredField as _};
            match self {
                E::B { list: __qs_0, .. } => {
                    {
                        let __qs_value = __qs_0;
                        __qs_private::Members::field(__qs_members, "list", __qs_value)
                    };
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl<'a, T> ::core::convert::From<E<'a, T>> for __qs_private::ErrorResponse
    where
        E<'a, T>: __qs_private::QsError + ::core::marker::Sized,
    {
        #[inline]
        fn from(__qs_error: E<'a, T>) -> Self {
            __qs_private::snapshot(&__qs_error)
        }
    }
    __qs_private::frameworks! {
        [] { impl < 'a, T > } { E < 'a, T > } { where E < 'a, T > : __qs_private::QsError
        + ::core::marker::Sized } { B => { "list" : & 'a[T], }, }
    }
};

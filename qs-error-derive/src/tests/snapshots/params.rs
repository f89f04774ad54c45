const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_row_0: __qs_private::Row = __qs_private::Row {
        code: "a",
        hash: 3176700307625836885u64,
        status: 404u16,
        variant: "A",
        message: __qs_private::DeclaredMessage::Format(
            "{a} {b:>3} {a:?} {c:>width$} {t} {{a}}",
        ),
        description: "",
        url: "",
        extras: &__qs_private::RowExtras {
            params: &[
                __qs_private::ParamInfo::new("a"),
                __qs_private::ParamInfo::new("b"),
                __qs_private::ParamInfo::new("c"),
                __qs_private::ParamInfo::new("t"),
            ],
            ..*__qs_extras
        },
    };
    const __qs_row_1: __qs_private::Row = __qs_private::Row {
        code: "b",
        hash: 14577415126949035370u64,
        status: 404u16,
        variant: "B",
        message: __qs_private::DeclaredMessage::Format("{1} {0:.2}"),
        description: "",
        url: "",
        extras: &__qs_private::RowExtras {
            params: &[
                __qs_private::ParamInfo::new("arg1"),
                __qs_private::ParamInfo::new("arg0"),
            ],
            ..*__qs_extras
        },
    };
    const __qs_row_4: __qs_private::Row = __qs_private::Row {
        code: "e",
        hash: 11886071437499527593u64,
        status: 500u16,
        variant: "E",
        message: __qs_private::DeclaredMessage::Format("{0}"),
        description: "",
        url: "",
        extras: &__qs_private::RowExtras {
            params: &[__qs_private::ParamInfo::new("arg0")],
            ..*__qs_extras
        },
    };
    static __qs_table: [__qs_private::CodeInfo; 5] = [
        __qs_private::CodeInfo::new(&__qs_row_0),
        __qs_private::CodeInfo::new(&__qs_row_1),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "c",
                hash: 7531385872562682239u64,
                status: 404u16,
                variant: "C",
                message: __qs_private::DeclaredMessage::Constant("constant"),
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "d",
                hash: 485356618176329108u64,
                status: 500u16,
                variant: "D",
                message: __qs_private::DeclaredMessage::Absent,
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
        __qs_private::CodeInfo::new(&__qs_row_4),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl<T> E<T> {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: __qs_rows,
            positions: b"/t\x12\xBC9\xCD\xFC\x1F\0\x02k\xE3\x06/8b\xF4I\0\x04\x91<\x99\x02\xBA\x83\x80\n\0\x01\xCD\xAB\x8Cu\xB9\x18x4\0\x03\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 0u16,
                E::B { .. } => 1u16,
                E::C { .. } => 2u16,
                E::D { .. } => 3u16,
                E::E { .. } => 4u16,
            }
        }
    }
    #[automatically_derived]
    impl<T> __qs_private::HasRows for E<T> {}
    #[automatically_derived]
    impl<T> __qs_private::ErrorCatalog for E<T> {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_rows;
        const INDEX: &'static [::core::primitive::u16] = &__qs_private::index::<
            { __qs_private::slots(5usize) },
        >(<Self as __qs_private::ErrorCatalog>::CATALOG);
    }
    #[automatically_derived]
    impl<T> E<T>
    where
        T: ::core::fmt::Display,
    {
        fn __qs_write_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            match self {
                E::A {
                    a: __qs_0,
                    b: __qs_1,
                    c: __qs_2,
                    width: __qs_3,
                    t: __qs_4,
                    ..
                } => {
                    __qs_sink(
                        __qs_private::Message::Format(
                            ::core::format_args!(
                                "{0} {1:>3} {2:?} {3:>4$} {5} {{a}}",
                                __qs_private::MessageArg(__qs_0).__qs_format(),
                                __qs_private::MessageArg(__qs_1).__qs_format(), __qs_0,
                                __qs_private::MessageArg(__qs_2).__qs_format(),
                                __qs_private::Count::count(__qs_3),
                                __qs_private::MessageArg(__qs_4).__qs_format()
                            ),
                        ),
                    )
                }
                E::B { 0: __qs_0, 1: __qs_1, .. } => {
                    __qs_sink(
                        __qs_private::Message::Format(
                            ::core::format_args!(
                                "{0} {1:.2}", __qs_private::MessageArg(__qs_1)
                                .__qs_format(), __qs_private::MessageArg(__qs_0)
                                .__qs_format()
                            ),
                        ),
                    )
                }
                E::E { 0: __qs_0, .. } => {
                    __qs_private::MessageArg(__qs_0)
                        .__qs_write_message(__qs_sink, "", "")
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl<T> ::core::fmt::Display for E<T>
    where
        T: ::core::fmt::Display,
    {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            use __qs_private::DisplayFallback as _;
            match self {
                E::D { 0: __qs_0, .. } => {
                    ::core::fmt::Formatter::write_fmt(
                        __qs_f,
                        ::core::format_args!(
                            "{0}", __qs_private::MessageArg(__qs_0).__qs_format()
                        ),
                    )
                }
                _ => {
                    __qs_private::display(
                        __qs_f,
                        __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                        |__qs_sink| Self::__qs_write_message(self, __qs_sink),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl<T> ::core::error::Error for E<T>
    where
        Self: ::core::fmt::Debug + ::core::fmt::Display,
    {}
    #[automatically_derived]
    impl<T> __qs_private::QsError for E<T>
    where
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
        fn write_params(&self, __qs_params: &mut __qs_private::Params) {
            use __qs_private::{DisplayFallback as _, TextParam as _};
            match self {
                E::A {
                    a: __qs_0,
                    b: __qs_1,
                    c: __qs_2,
                    width: __qs_3,
                    t: __qs_4,
                    ..
                } => {
                    __qs_private::ParamArg(__qs_0)
                        .__qs_add(
                            __qs_params,
                            "a",
                            ::core::format_args!(
                                "{0}", __qs_private::MessageArg(__qs_0).__qs_format()
                            ),
                        );
                    __qs_private::ParamArg(__qs_1)
                        .__qs_add(
                            __qs_params,
                            "b",
                            ::core::format_args!(
                                "{0:>3}", __qs_private::MessageArg(__qs_1).__qs_format()
                            ),
                        );
                    __qs_private::ParamArg(__qs_2)
                        .__qs_add(
                            __qs_params,
                            "c",
                            ::core::format_args!(
                                "{0:>1$}", __qs_private::MessageArg(__qs_2).__qs_format(),
                                __qs_private::Count::count(__qs_3)
                            ),
                        );
                    __qs_private::ParamArg(__qs_4)
                        .__qs_add(
                            __qs_params,
                            "t",
                            ::core::format_args!(
                                "{0}", __qs_private::MessageArg(__qs_4).__qs_format()
                            ),
                        );
                }
                E::B { 0: __qs_0, 1: __qs_1, .. } => {
                    __qs_private::ParamArg(__qs_1)
                        .__qs_add(
                            __qs_params,
                            "arg1",
                            ::core::format_args!(
                                "{0}", __qs_private::MessageArg(__qs_1).__qs_format()
                            ),
                        );
                    __qs_private::ParamArg(__qs_0)
                        .__qs_add(
                            __qs_params,
                            "arg0",
                            ::core::format_args!(
                                "{0:.2}", __qs_private::MessageArg(__qs_0).__qs_format()
                            ),
                        );
                }
                E::E { 0: __qs_0, .. } => {
                    __qs_private::ParamArg(__qs_0)
                        .__qs_add(
                            __qs_params,
                            "arg0",
                            ::core::format_args!(
                                "{0}", __qs_private::MessageArg(__qs_0).__qs_format()
                            ),
                        );
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl<T> ::core::convert::From<E<T>> for __qs_private::ErrorResponse
    where
        E<T>: __qs_private::QsError + ::core::marker::Sized,
    {
        #[inline]
        fn from(__qs_error: E<T>) -> Self {
            __qs_private::snapshot(&__qs_error)
        }
    }
    __qs_private::frameworks! {
        [] { impl < T > } { E < T > } { where E < T > : __qs_private::QsError +
        ::core::marker::Sized } {}
    }
};

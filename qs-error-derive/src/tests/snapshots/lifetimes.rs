const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    static __qs_table: [__qs_private::CodeInfo; 6] = [
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "a",
                hash: 3176700307625836885u64,
                status: 404u16,
                variant: "A",
                message: __qs_private::DeclaredMessage::Format("{0} {1} {2}"),
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "b",
                hash: 14577415126949035370u64,
                status: 404u16,
                variant: "B",
                message: __qs_private::DeclaredMessage::Format("{0} {1}"),
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "c",
                hash: 7531385872562682239u64,
                status: 404u16,
                variant: "C",
                message: __qs_private::DeclaredMessage::Format("{0:?} {1:?}"),
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "d",
                hash: 485356618176329108u64,
                status: 404u16,
                variant: "D",
                message: __qs_private::DeclaredMessage::Format("{0:p} {1:p} {2:?}"),
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "e",
                hash: 11886071437499527593u64,
                status: 500u16,
                variant: "E",
                message: __qs_private::DeclaredMessage::Absent,
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "f",
                hash: 4840042183113174462u64,
                status: 500u16,
                variant: "F",
                message: __qs_private::DeclaredMessage::Absent,
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl<'a, 'b, T> E<'a, 'b, T> {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: __qs_rows,
            positions: b"\n\x1A\x7F\xE8\xB7\xADp^\0\x05/t\x12\xBC9\xCD\xFC\x1F\0\x02k\xE3\x06/8b\xF4I\0\x04\x91<\x99\x02\xBA\x83\x80\n\0\x01\xCD\xAB\x8Cu\xB9\x18x4\0\x03\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 0u16,
                E::B { .. } => 1u16,
                E::C { .. } => 2u16,
                E::D { .. } => 3u16,
                E::E { .. } => 4u16,
                E::F { .. } => 5u16,
            }
        }
    }
    #[automatically_derived]
    impl<'a, 'b, T> __qs_private::HasRows for E<'a, 'b, T> {}
    #[automatically_derived]
    impl<'a, 'b, T> __qs_private::ErrorCatalog for E<'a, 'b, T> {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_rows;
        const INDEX: &'static [::core::primitive::u16] = &__qs_private::index::<
            { __qs_private::slots(6usize) },
        >(<Self as __qs_private::ErrorCatalog>::CATALOG);
    }
    #[automatically_derived]
    impl<'a, 'b, T> E<'a, 'b, T>
    where
        for<'__qs_0> Show<'__qs_0, T>: ::core::fmt::Display,
        for<'__qs_0> Pair<'__qs_0, 'b, T>: ::core::fmt::Display,
        Box<dyn for<'c> Fn(&'c T)>: ::core::fmt::Debug,
        Box<dyn for<'c> Fn(&'c T, &'a T)>: ::core::fmt::Debug,
        &'a T: ::core::fmt::Pointer,
        *const T: ::core::fmt::Pointer,
        T: ::core::fmt::Debug,
    {
        fn __qs_write_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            match self {
                E::A { 0: __qs_0, 1: __qs_1, 2: __qs_2, .. } => {
                    __qs_private::write_message(
                        __qs_sink,
                        &["", " ", " ", ""],
                        &[
                            __qs_private::MessageArg(__qs_0).__qs_value(),
                            __qs_private::MessageArg(__qs_1).__qs_value(),
                            __qs_private::MessageArg(__qs_2).__qs_value(),
                        ],
                    )
                }
                E::B { 0: __qs_0, 1: __qs_1, .. } => {
                    __qs_private::write_message(
                        __qs_sink,
                        &["", " ", ""],
                        &[
                            __qs_private::MessageArg(__qs_0).__qs_value(),
                            __qs_private::MessageArg(__qs_1).__qs_value(),
                        ],
                    )
                }
                E::C { 0: __qs_0, 1: __qs_1, .. } => {
                    __qs_sink(
                        __qs_private::Message::Format(
                            ::core::format_args!("{0:?} {1:?}", __qs_0, __qs_1),
                        ),
                    )
                }
                E::D { 0: __qs_0, 1: __qs_1, 2: __qs_2, .. } => {
                    __qs_sink(
                        __qs_private::Message::Format(
                            ::core::format_args!(
                                "{0:p} {1:p} {2:?}", * __qs_0, * __qs_1, __qs_2
                            ),
                        ),
                    )
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl<'a, 'b, T> ::core::fmt::Display for E<'a, 'b, T>
    where
        for<'__qs_0> Show<'__qs_0, T>: ::core::fmt::Display,
        for<'__qs_0> Pair<'__qs_0, 'b, T>: ::core::fmt::Display,
        Box<dyn for<'c> Fn(&'c T)>: ::core::fmt::Debug,
        Box<dyn for<'c> Fn(&'c T, &'a T)>: ::core::fmt::Debug,
        &'a T: ::core::fmt::Pointer,
        *const T: ::core::fmt::Pointer,
        T: ::core::fmt::Debug,
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
    impl<'a, 'b, T> ::core::error::Error for E<'a, 'b, T>
    where
        for<'__qs_0> Cause<'__qs_0, T>: ::core::error::Error,
        Cause<'a, T>: 'static,
        Cause<'b, T>: 'static,
        Self: ::core::fmt::Debug + ::core::fmt::Display,
    {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            match self {
                E::E { x: __qs_0, .. } => {
                    ::core::option::Option::Some(__qs_private::dyn_error(__qs_0))
                }
                E::F { x: __qs_0, .. } => {
                    ::core::option::Option::Some(__qs_private::dyn_error(__qs_0))
                }
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl<'a, 'b, T> __qs_private::QsError for E<'a, 'b, T>
    where
        Self: ::core::error::Error,
        for<'__qs_0> Show<'__qs_0, T>: ::core::fmt::Display,
        for<'__qs_0> Pair<'__qs_0, 'b, T>: ::core::fmt::Display,
        Box<dyn for<'c> Fn(&'c T)>: ::core::fmt::Debug,
        Box<dyn for<'c> Fn(&'c T, &'a T)>: ::core::fmt::Debug,
        &'a T: ::core::fmt::Pointer,
        *const T: ::core::fmt::Pointer,
        T: ::core::fmt::Debug,
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
    impl<'a, 'b, T> ::core::convert::From<E<'a, 'b, T>> for __qs_private::ErrorResponse
    where
        E<'a, 'b, T>: __qs_private::QsError + ::core::marker::Sized,
    {
        #[inline]
        fn from(__qs_error: E<'a, 'b, T>) -> Self {
            __qs_private::snapshot(&__qs_error)
        }
    }
    __qs_private::frameworks! {
        [] { impl < 'a, 'b, T > } { E < 'a, 'b, T > } { where E < 'a, 'b, T > :
        __qs_private::QsError + ::core::marker::Sized } {}
    }
};

const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_more: &__qs_private::More = &__qs_private::More::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_origin_4: &__qs_private::CodeInfo = {
        trait __qs_fallback {
            const __QS_A: ::core::primitive::u16 = __qs_private::BROKEN_ROW;
            const __qs_rows: &'static [__qs_private::CodeInfo] = &[];
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        const _: () = __qs_private::assert_row(Other::__QS_A);
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref(&__qs_x);
            if let Other::A { .. } = __qs_x {}
        };
        __qs_private::origin(Other::__qs_rows, Other::__QS_A)
    };
    const __qs_row_4: __qs_private::Row = __qs_private::Row {
        ..__qs_private::Row::inherited(__qs_origin_4)
    };
    const __qs_rows: &[__qs_private::CodeInfo] = &[
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "a",
                hash: 3176700307625836885u64,
                status: 404u16,
                variant: "A",
                message: __qs_private::Written::Nothing,
                description: "",
                url: "",
                more: __qs_more,
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "b",
                hash: 14577415126949035370u64,
                status: 500u16,
                variant: "B",
                message: __qs_private::Written::Nothing,
                description: "",
                url: "",
                more: __qs_more,
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "c",
                hash: 7531385872562682239u64,
                status: 404u16,
                variant: "C",
                message: __qs_private::Written::Nothing,
                description: "",
                url: "",
                more: __qs_more,
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "d",
                hash: 485356618176329108u64,
                status: 404u16,
                variant: "D",
                message: __qs_private::Written::Template("{0}"),
                description: "",
                url: "",
                more: __qs_more,
            },
        ),
        __qs_private::CodeInfo::new(&__qs_row_4),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "g",
                hash: 16240757002436372947u64,
                status: 404u16,
                variant: "G",
                message: __qs_private::Written::Nothing,
                description: "",
                url: "",
                more: __qs_more,
            },
        ),
    ];
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_rows: &'static [__qs_private::CodeInfo] = __qs_rows;
        __qs_private::row_constants! {
            __QS_A 0u16 __QS_B 1u16 __QS_C 2u16 __QS_D 3u16 __QS_F 4u16 __QS_G 5u16
        }
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                Self::A { .. } => 0u16,
                Self::B { .. } => 1u16,
                Self::C { .. } => 2u16,
                Self::D { .. } => 3u16,
                Self::F { .. } => 4u16,
                Self::G { .. } => 5u16,
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::Rows for E {}
    __qs_private::merge!([4u16], [__qs_rows]);
    const _: () = __qs_private::refuse(__QS_CLASHES, 0usize);
    #[automatically_derived]
    impl __qs_private::ErrorCatalog for E {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_private::merged!(
            [__qs_rows]
        );
        const INDEX: &'static [::core::primitive::u16] = &__qs_private::index::<
            { __qs_private::slots(__QS_MERGED.count) },
        >(<Self as __qs_private::ErrorCatalog>::CATALOG);
    }
    #[automatically_derived]
    impl __qs_private::QsError for E {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            __qs_private::row_at(__qs_rows, Self::__qs_row(self))
        }
        fn message(&self) -> __qs_private::Cow<'_, ::core::primitive::str> {
            __qs_private::message(self)
        }
        fn render_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::ShownDisplay as _;
            match self {
                Self::A { .. } => __qs_private::say_foreign(self, __qs_sink),
                Self::D { 0: __qs_0, .. } => {
                    __qs_private::Shown(__qs_0).__qs_say(__qs_sink, "", "")
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<E> for __qs_private::ErrorResponse {
        fn from(__qs_error: E) -> Self {
            __qs_private::keep!(E, __qs_error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<fmt::Error> for E {
        fn from(__qs_source: fmt::Error) -> Self {
            Self::G { 0: __qs_source }
        }
    }
    __qs_private::integrations! {
        [] { impl } { E } {}
    }
};

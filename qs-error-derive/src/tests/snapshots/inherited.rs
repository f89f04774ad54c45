const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_more: &__qs_private::More = &__qs_private::More::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_header_0_0: &::core::primitive::str = CONSTANT;
    const _: () = __qs_private::assert_header_value(__qs_header_0_0);
    const __qs_origin_0: &__qs_private::CodeInfo = {
        trait __qs_fallback {
            const __qs_origins: __qs_private::Origins = __qs_private::Origins::NONE;
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        const _: () = __qs_private::assert_row(
            &qs_error::ErrorCode::__qs_origins,
            4302885678426271127u64,
        );
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref(&__qs_x);
            if let qs_error::ErrorCode::InternalError { .. } = __qs_x {}
        };
        __qs_private::origin(&qs_error::ErrorCode::__qs_origins, 4302885678426271127u64)
    };
    const __qs_row_0: __qs_private::Row = __qs_private::Row {
        message: __qs_private::Written::Template("no {path}"),
        url: __qs_private::url!("https://example.com/{code}", __qs_origin_0.code()),
        more: &__qs_private::More {
            headers: __qs_private::headers!(
                [__qs_private::Header { name : "x-a", value :
                ::core::option::Option::Some(__qs_header_0_0) }], __qs_origin_0
            ),
            challenge: "Bearer",
            ..__qs_private::More::inherited(__qs_origin_0)
        },
        ..__qs_private::Row::inherited(__qs_origin_0)
    };
    const _: () = __qs_private::assert_public(
        &__qs_private::CodeInfo::new(&__qs_row_0),
        "in a 5xx answer the client would see `{path}`: move the text to `display = \"…\"`, which only the log sees, or add `expose`",
    );
    const __qs_origin_1: &__qs_private::CodeInfo = &__qs_private::CodeInfo::new(
        &__qs_row_0,
    );
    const __qs_row_1: __qs_private::Row = __qs_private::Row {
        message: __qs_private::Written::Constant("again"),
        url: __qs_private::url!("https://example.com/{code}", __qs_origin_1.code()),
        ..__qs_private::Row::inherited(__qs_origin_1)
    };
    const __qs_origin_2: &__qs_private::CodeInfo = {
        trait __qs_fallback {
            const __qs_origins: __qs_private::Origins = __qs_private::Origins::NONE;
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        const _: () = __qs_private::assert_row(
            &Other::<u8>::__qs_origins,
            17511437125486707701u64,
        );
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref::<Other<u8>>(&__qs_x);
            if let Other::A { .. } = __qs_x {}
        };
        __qs_private::origin(&Other::<u8>::__qs_origins, 17511437125486707701u64)
    };
    const __qs_row_2: __qs_private::Row = __qs_private::Row {
        url: __qs_private::url!("https://example.com/{code}", __qs_origin_2.code()),
        more: &__qs_private::More {
            headers: __qs_private::headers!(
                [__qs_private::Header { name : "allow", value :
                ::core::option::Option::None }], __qs_origin_2
            ),
            challenge: "Bearer",
            ..__qs_private::More::inherited(__qs_origin_2)
        },
        ..__qs_private::Row::inherited(__qs_origin_2)
    };
    static __qs_table: [__qs_private::CodeInfo; 3] = [
        __qs_private::CodeInfo::new(&__qs_row_0),
        __qs_private::CodeInfo::new(&__qs_row_1),
        __qs_private::CodeInfo::new(&__qs_row_2),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_origins: __qs_private::Origins = __qs_private::Origins {
            rows: __qs_rows,
            positions: b"/t\x12\xBC9\xCD\xFC\x1F\0\x02\x91<\x99\x02\xBA\x83\x80\n\0\x01\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 0u16,
                E::B { .. } => 1u16,
                E::C { .. } => 2u16,
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::Rows for E {}
    __qs_private::merge!([0u16, 2u16], [__qs_rows]);
    const _: () = __qs_private::refuse(__QS_CLASHES, 0usize, ::core::module_path!());
    const _: () = __qs_private::refuse(__QS_CLASHES, 1usize, ::core::module_path!());
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
    impl E {
        fn __qs_say(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::ShownDisplay as _;
            match self {
                E::A { path: __qs_0, .. } => {
                    __qs_private::Shown(__qs_0).__qs_say(__qs_sink, "no ", "")
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for E {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __qs_private::display(
                __qs_f,
                __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                |__qs_sink| Self::__qs_say(self, __qs_sink),
            )
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for E {}
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
            Self::__qs_say(self, __qs_sink)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<E> for __qs_private::ErrorResponse {
        #[inline]
        fn from(__qs_error: E) -> Self {
            __qs_private::keep!(E, __qs_error)
        }
    }
    __qs_private::integrations! {
        [] { impl } { E } {}
    }
};

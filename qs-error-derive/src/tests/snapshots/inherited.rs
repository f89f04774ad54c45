const _: () = {
    const __qs_base: ::qs_error::__private::Row = ::qs_error::__private::Row::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_header_0_0: &::core::primitive::str = CONSTANT;
    const _: () = {
        use ::qs_error::__private::assert_header_value as __qs_check;
        __qs_check(__qs_header_0_0)
    };
    const __qs_origin_0: &::qs_error::__private::CodeInfo = {
        trait __qs_fallback {
            const __QS_InternalError: ::core::primitive::u16 = ::qs_error::__private::BROKEN_ROW;
            const __qs_rows: &'static [::qs_error::__private::CodeInfo] = &[];
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        const _: () = {
            use ::qs_error::__private::assert_row as __qs_check;
            __qs_check(qs_error::ErrorCode::__QS_InternalError)
        };
        let _ = |__qs_x| {
            ::qs_error::__private::is_catalog_ref(&__qs_x);
            if let qs_error::ErrorCode::InternalError { .. } = __qs_x {}
        };
        ::qs_error::__private::origin(
            qs_error::ErrorCode::__qs_rows,
            qs_error::ErrorCode::__QS_InternalError,
        )
    };
    const __qs_row_0: ::qs_error::__private::CodeInfo = ::qs_error::__private::CodeInfo::new(::qs_error::__private::Row {
        message: ::core::option::Option::Some("no {path}"),
        text: ::core::option::Option::None,
        url: ::core::option::Option::Some(
            ::qs_error::__private::url!(
                "https://example.com/{code}", __qs_origin_0.code()
            ),
        ),
        headers: ::qs_error::__private::headers!(
            [::qs_error::__private::Header { name : "x-a", value :
            ::core::option::Option::Some(__qs_header_0_0) }], __qs_origin_0
        ),
        challenge: ::core::option::Option::Some("Bearer"),
        ..::qs_error::__private::Row::inherited(__qs_origin_0)
    });
    const _: () = {
        use ::qs_error::__private::assert_public as __qs_check;
        __qs_check(
            &__qs_row_0,
            "in a 5xx answer the client would see `{path}`: move the text to `display = \"…\"`, which only the log sees, or add `expose`",
        )
    };
    const __qs_origin_1: &::qs_error::__private::CodeInfo = &__qs_row_0;
    const __qs_row_1: ::qs_error::__private::CodeInfo = ::qs_error::__private::CodeInfo::new(::qs_error::__private::Row {
        message: ::core::option::Option::Some("again"),
        text: ::core::option::Option::Some("again"),
        url: ::core::option::Option::Some(
            ::qs_error::__private::url!(
                "https://example.com/{code}", __qs_origin_1.code()
            ),
        ),
        ..::qs_error::__private::Row::inherited(__qs_origin_1)
    });
    const __qs_origin_2: &::qs_error::__private::CodeInfo = {
        trait __qs_fallback {
            const __QS_A: ::core::primitive::u16 = ::qs_error::__private::BROKEN_ROW;
            const __qs_rows: &'static [::qs_error::__private::CodeInfo] = &[];
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        const _: () = {
            use ::qs_error::__private::assert_row as __qs_check;
            __qs_check(Other::<u8>::__QS_A)
        };
        let _ = |__qs_x| {
            ::qs_error::__private::is_catalog_ref(&__qs_x);
            if let Other::<u8>::A { .. } = __qs_x {}
        };
        ::qs_error::__private::origin(Other::<u8>::__qs_rows, Other::<u8>::__QS_A)
    };
    const __qs_row_2: ::qs_error::__private::CodeInfo = ::qs_error::__private::CodeInfo::new(::qs_error::__private::Row {
        url: ::core::option::Option::Some(
            ::qs_error::__private::url!(
                "https://example.com/{code}", __qs_origin_2.code()
            ),
        ),
        headers: ::qs_error::__private::headers!(
            [::qs_error::__private::Header { name : "allow", value :
            ::core::option::Option::None }], __qs_origin_2
        ),
        challenge: ::core::option::Option::Some("Bearer"),
        ..::qs_error::__private::Row::inherited(__qs_origin_2)
    });
    const __qs_rows: &[::qs_error::__private::CodeInfo] = &[
        __qs_row_0,
        __qs_row_1,
        __qs_row_2,
    ];
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_rows: &'static [::qs_error::__private::CodeInfo] = __qs_rows;
        #[doc(hidden)]
        pub const __QS_A: ::core::primitive::u16 = 0u16;
        #[doc(hidden)]
        pub const __QS_B: ::core::primitive::u16 = 1u16;
        #[doc(hidden)]
        pub const __QS_C: ::core::primitive::u16 = 2u16;
    }
    #[automatically_derived]
    impl ::qs_error::__private::Rows for E {}
    #[automatically_derived]
    impl ::qs_error::__private::ErrorCatalog for E {
        const CATALOG: &'static [::qs_error::__private::CodeInfo] = ::qs_error::__private::merged!(
            [__qs_rows]
        );
    }
    const __qs_clashes: ::qs_error::__private::Clashes = ::qs_error::__private::clashes!(
        __qs_rows, [0u16, 2u16], [1u16], []
    );
    const _: () = {
        use ::qs_error::__private::refuse as __qs_check;
        __qs_check(__qs_clashes, 0usize)
    };
    const _: () = {
        use ::qs_error::__private::refuse as __qs_check;
        __qs_check(__qs_clashes, 1usize)
    };
    #[automatically_derived]
    impl ::core::fmt::Display for E {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                Self::A { path: __qs_0, .. } => {
                    ::core::fmt::Formatter::write_fmt(
                        __qs_f,
                        ::core::format_args!("no {0}", __qs_0),
                    )
                }
                Self::B { .. } => ::core::fmt::Formatter::write_str(__qs_f, "again"),
                Self::C { .. } => {
                    ::core::fmt::Formatter::write_str(
                        __qs_f,
                        ::qs_error::__private::text(
                            ::qs_error::__private::row(__qs_rows, 2u16),
                        ),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for E {}
    #[automatically_derived]
    impl ::qs_error::__private::QsError for E {
        fn info(&self) -> &'static ::qs_error::__private::CodeInfo {
            ::qs_error::__private::row(
                __qs_rows,
                match self {
                    Self::A { .. } => 0u16,
                    Self::B { .. } => 1u16,
                    Self::C { .. } => 2u16,
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
    impl ::core::convert::From<E> for ::qs_error::__private::ErrorResponse {
        fn from(__qs_error: E) -> Self {
            ::qs_error::__private::keep!(E, __qs_error)
        }
    }
    ::qs_error::__private::integrations! {
        [] {} { E } {}
    }
};

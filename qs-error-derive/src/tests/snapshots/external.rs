const _: () = {
    const __qs_base: ::qs_error::__private::Row = ::qs_error::__private::Row::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_rows: &[::qs_error::__private::CodeInfo] = &[
        ::qs_error::__private::CodeInfo::new(::qs_error::__private::Row {
            code: "a",
            hash: 12638187200555641996u64,
            status: 400u16,
            variant: "A",
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
    impl E {
        #[doc(hidden)]
        pub const __qs_rows: &'static [::qs_error::__private::CodeInfo] = __qs_rows;
        #[doc(hidden)]
        pub const __QS_A: ::core::primitive::u16 = 0u16;
        #[doc(hidden)]
        pub const __QS_B: ::core::primitive::u16 = 1u16;
    }
    #[automatically_derived]
    impl ::qs_error::__private::Rows for E {}
    #[automatically_derived]
    impl ::qs_error::__private::ErrorCatalog for E {
        const CATALOG: &'static [::qs_error::__private::CodeInfo] = __qs_rows;
    }
    #[automatically_derived]
    impl ::qs_error::__private::QsError for E {
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
                Self::A { .. } => ::qs_error::__private::render_foreign(self, __qs_sink),
                Self::B { .. } => {
                    __qs_sink(
                        ::qs_error::__private::Message::Format(
                            ::core::format_args!("{}", self),
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

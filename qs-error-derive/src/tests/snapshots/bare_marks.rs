const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_base: __qs_private::Row = __qs_private::Row::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_rows: &[__qs_private::CodeInfo] = &[
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "a",
                hash: 12638187200555641996u64,
                status: 404u16,
                variant: "A",
                ..__qs_base
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "e",
                hash: 12638182802509129152u64,
                status: 404u16,
                variant: "E",
                ..__qs_base
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "b",
                hash: 12638190499090526629u64,
                status: 404u16,
                variant: "B",
                ..__qs_base
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "d",
                hash: 12638183902020757363u64,
                status: 404u16,
                variant: "D",
                ..__qs_base
            },
        ),
    ];
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_rows: &'static [__qs_private::CodeInfo] = __qs_rows;
        #[doc(hidden)]
        pub const __QS_A: ::core::primitive::u16 = 0u16;
        #[doc(hidden)]
        pub const __QS_E: ::core::primitive::u16 = 1u16;
        #[doc(hidden)]
        pub const __QS_B: ::core::primitive::u16 = 2u16;
        #[doc(hidden)]
        pub const __QS_C: ::core::primitive::u16 = __qs_private::NO_ROW;
        #[doc(hidden)]
        pub const __QS_D: ::core::primitive::u16 = 3u16;
    }
    #[automatically_derived]
    impl __qs_private::Rows for E {}
    const __qs_inner_C: __qs_private::Abilities = __qs_private::abilities!(ErrorCode);
    const _: () = __qs_private::assert_qs_error(__qs_inner_C);
    __qs_private::merge!(
        [], [__qs_rows, < < ErrorCode as __qs_private::Coded < { __qs_inner_C.has_catalog
        } >> ::Catalog as __qs_private::ErrorCatalog > ::CATALOG]
    );
    const _: () = __qs_private::refuse(__QS_CLASHES, 0usize);
    #[automatically_derived]
    impl __qs_private::ErrorCatalog for E {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_private::merged!(
            [__qs_rows, < < ErrorCode as __qs_private::Coded < { __qs_inner_C.has_catalog
            } >> ::Catalog as __qs_private::ErrorCatalog > ::CATALOG]
        );
    }
    const _: () = __qs_private::assert_catalog(__qs_inner_C);
    #[automatically_derived]
    impl __qs_private::QsError for E {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            __qs_private::row(
                __qs_rows,
                match self {
                    Self::A { .. } => 0u16,
                    Self::E { .. } => 1u16,
                    Self::B { .. } => 2u16,
                    Self::C { 0: __qs_0, .. } => {
                        return __qs_private::QsError::info(
                            __qs_private::Inner::<
                                { __qs_inner_C.is_qs_error },
                            >::get(__qs_0),
                        );
                    }
                    Self::D { .. } => 3u16,
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
                Self::E { .. } => __qs_private::render_foreign(self, __qs_sink),
                Self::B { .. } => __qs_private::render_foreign(self, __qs_sink),
                Self::C { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_message(
                        __qs_private::Inner::<{ __qs_inner_C.is_qs_error }>::get(__qs_0),
                        __qs_sink,
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
                Self::C { 0: __qs_0, .. } => {
                    __qs_private::QsError::url(
                        __qs_private::Inner::<{ __qs_inner_C.is_qs_error }>::get(__qs_0),
                    )
                }
                _ => __qs_private::url(__qs_private::QsError::info(self)),
            }
        }
        fn retry_after(&self) -> ::core::option::Option<__qs_private::Duration> {
            match self {
                Self::C { 0: __qs_0, .. } => {
                    __qs_private::QsError::retry_after(
                        __qs_private::Inner::<{ __qs_inner_C.is_qs_error }>::get(__qs_0),
                    )
                }
                _ => {
                    __qs_private::CodeInfo::retry_after(
                        __qs_private::QsError::info(self),
                    )
                }
            }
        }
        fn headers(&self, __qs_headers: &mut __qs_private::HeaderMap) {
            match self {
                Self::C { 0: __qs_0, .. } => {
                    __qs_private::QsError::headers(
                        __qs_private::Inner::<{ __qs_inner_C.is_qs_error }>::get(__qs_0),
                        __qs_headers,
                    )
                }
                _ => {}
            }
        }
        fn members(&self, __qs_members: &mut __qs_private::Members<'_>) {
            match self {
                Self::C { 0: __qs_0, .. } => {
                    __qs_private::QsError::members(
                        __qs_private::Inner::<{ __qs_inner_C.is_qs_error }>::get(__qs_0),
                        __qs_members,
                    )
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
    __qs_private::integrations! {
        [] { impl } { E } {}
    }
};

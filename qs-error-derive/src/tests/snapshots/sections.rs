const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    static __qs_table: [__qs_private::CodeInfo; 1] = [
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "a",
                hash: 3176700307625836885u64,
                status: 404u16,
                variant: "A",
                message: __qs_private::DeclaredMessage::Absent,
                description: "Summary.\n\n# Cause\nA cause.\n# Remedy\nA remedy.\n## Not a section\n# Example\n```sh\n# Cause\n```",
                url: "",
                extras: __qs_extras,
            },
        ),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: __qs_rows,
            positions: b"\x91<\x99\x02\xBA\x83\x80\n\xFF\xFF\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 0u16,
                E::B { .. } => 65535u16,
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::HasRows for E {}
    const __qs_inner_B: __qs_private::Abilities = __qs_private::abilities!(
        ErrorCode, __qs_extras
    );
    const _: () = __qs_private::assert_qs_error(
        __qs_inner_B,
        "type `ErrorCode` does not implement `QsError`: add `#[derive(Debug, QsError)]` to it, or replace `transparent` with a `code` and a `status`, and add `#[qs(source)]` to the field",
    );
    __qs_private::plan_merge!(
        [], [__qs_rows, < < ErrorCode as __qs_private::FieldCatalog < { __qs_inner_B
        .catalog } >> ::Catalog as __qs_private::ErrorCatalog > ::CATALOG]
    );
    const _: () = __qs_private::assert_no_collision(
        __QS_COLLISIONS,
        0usize,
        ::core::module_path!(),
    );
    #[automatically_derived]
    impl __qs_private::ErrorCatalog for E {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_private::apply_merge!(
            [__qs_rows, < < ErrorCode as __qs_private::FieldCatalog < { __qs_inner_B
            .catalog } >> ::Catalog as __qs_private::ErrorCatalog > ::CATALOG]
        );
        const INDEX: &'static [::core::primitive::u16] = &__qs_private::index::<
            { __qs_private::slots(__QS_MERGE_PLAN.count) },
        >(<Self as __qs_private::ErrorCatalog>::CATALOG);
        const OWNER: ::core::option::Option<&'static __qs_private::RowExtras> = ::core::option::Option::Some(
            __qs_extras,
        );
    }
    const _: () = __qs_private::assert_catalog(__qs_inner_B);
    #[automatically_derived]
    impl ::core::fmt::Display for E {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                E::B { 0: __qs_0, .. } => {
                    ::core::fmt::Display::fmt(
                        __qs_private::TransparentField::<
                            { __qs_inner_B.is_qs_error },
                        >::get(__qs_0),
                        __qs_f,
                    )
                }
                _ => {
                    ::core::fmt::Formatter::write_str(
                        __qs_f,
                        __qs_private::default_message(
                            __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                        ),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for E {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            match self {
                E::B { 0: __qs_0, .. } => {
                    ::core::error::Error::source(
                        __qs_private::TransparentField::<
                            { __qs_inner_B.is_qs_error },
                        >::get(__qs_0),
                    )
                }
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::QsError for E {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            match self {
                E::B { 0: __qs_0, .. } => {
                    __qs_private::QsError::info(
                        __qs_private::TransparentField::<
                            { __qs_inner_B.is_qs_error },
                        >::get(__qs_0),
                    )
                }
                _ => __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
            }
        }
        fn message(&self) -> __qs_private::Cow<'_, ::core::primitive::str> {
            __qs_private::message(self)
        }
        fn render_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            match self {
                E::B { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_message(
                        __qs_private::TransparentField::<
                            { __qs_inner_B.is_qs_error },
                        >::get(__qs_0),
                        __qs_sink,
                    )
                }
                _ => {}
            }
        }
        fn code(&self) -> &'static ::core::primitive::str {
            match self {
                E::B { 0: __qs_0, .. } => {
                    __qs_private::QsError::code(
                        __qs_private::TransparentField::<
                            { __qs_inner_B.is_qs_error },
                        >::get(__qs_0),
                    )
                }
                _ => {
                    __qs_private::CodeInfo::code(
                        __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                    )
                }
            }
        }
        fn status(&self) -> __qs_private::StatusCode {
            match self {
                E::B { 0: __qs_0, .. } => {
                    __qs_private::QsError::status(
                        __qs_private::TransparentField::<
                            { __qs_inner_B.is_qs_error },
                        >::get(__qs_0),
                    )
                }
                _ => {
                    __qs_private::CodeInfo::status(
                        __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                    )
                }
            }
        }
        fn url(
            &self,
        ) -> ::core::option::Option<__qs_private::Cow<'_, ::core::primitive::str>> {
            match self {
                E::B { 0: __qs_0, .. } => {
                    __qs_private::QsError::url(
                        __qs_private::TransparentField::<
                            { __qs_inner_B.is_qs_error },
                        >::get(__qs_0),
                    )
                }
                _ => {
                    __qs_private::url(
                        __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                    )
                }
            }
        }
        fn retry_after(&self) -> ::core::option::Option<__qs_private::Duration> {
            match self {
                E::B { 0: __qs_0, .. } => {
                    __qs_private::QsError::retry_after(
                        __qs_private::TransparentField::<
                            { __qs_inner_B.is_qs_error },
                        >::get(__qs_0),
                    )
                }
                _ => {
                    __qs_private::CodeInfo::retry_after(
                        __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                    )
                }
            }
        }
        fn write_headers(&self, __qs_headers: &mut __qs_private::HeaderMap) {
            __qs_private::write_headers(self, __qs_headers)
        }
        fn render_headers(&self, __qs_headers: &mut __qs_private::HeaderFields<'_>) {
            match self {
                E::B { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_headers(
                        __qs_private::TransparentField::<
                            { __qs_inner_B.is_qs_error },
                        >::get(__qs_0),
                        __qs_headers,
                    )
                }
                _ => {}
            }
        }
        fn write_members(&self, __qs_members: &mut __qs_private::Members<'_>) {
            match self {
                E::B { 0: __qs_0, .. } => {
                    __qs_private::QsError::write_members(
                        __qs_private::TransparentField::<
                            { __qs_inner_B.is_qs_error },
                        >::get(__qs_0),
                        __qs_members,
                    )
                }
                _ => {}
            }
        }
        fn write_params(&self, __qs_params: &mut __qs_private::Params) {
            use __qs_private::{DisplayFallback as _, TextParam as _};
            match self {
                E::B { 0: __qs_0, .. } => {
                    __qs_private::QsError::write_params(
                        __qs_private::TransparentField::<
                            { __qs_inner_B.is_qs_error },
                        >::get(__qs_0),
                        __qs_params,
                    )
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<E> for __qs_private::ErrorResponse {
        #[inline]
        fn from(__qs_error: E) -> Self {
            __qs_private::into_error_response!(E, __qs_error)
        }
    }
    __qs_private::frameworks! {
        [] { impl } { E } {} {}
    }
};

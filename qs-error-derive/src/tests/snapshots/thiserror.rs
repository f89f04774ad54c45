const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    static __qs_table: [__qs_private::CodeInfo; 2] = [
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "moved",
                hash: 14124818099960051665u64,
                status: 410u16,
                variant: "A",
                message: __qs_private::DeclaredMessage::Absent,
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "io",
                hash: 7253589150375017053u64,
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
    impl E {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: __qs_rows,
            positions: b"/t\x12\xBC9\xCD\xFC\x1F\xFF\xFF\x91<\x99\x02\xBA\x83\x80\n\0\x01\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 0u16,
                E::B { .. } => 1u16,
                E::C { .. } => 65535u16,
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::HasRows for E {}
    const __qs_inner_C: __qs_private::Abilities = __qs_private::abilities!(
        ErrorCode, __qs_extras
    );
    const _: () = __qs_private::assert_qs_error(
        __qs_inner_C,
        "type `ErrorCode` does not implement `QsError`: add `#[derive(Debug, QsError)]` to it, or add a `code` and a `status` to the variant",
    );
    __qs_private::plan_merge!(
        [], [__qs_rows, < < ErrorCode as __qs_private::FieldCatalog < { __qs_inner_C
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
            [__qs_rows, < < ErrorCode as __qs_private::FieldCatalog < { __qs_inner_C
            .catalog } >> ::Catalog as __qs_private::ErrorCatalog > ::CATALOG]
        );
        const INDEX: &'static [::core::primitive::u16] = &__qs_private::index::<
            { __qs_private::slots(__QS_MERGE_PLAN.count) },
        >(<Self as __qs_private::ErrorCatalog>::CATALOG);
        const OWNER: ::core::option::Option<&'static __qs_private::RowExtras> = ::core::option::Option::Some(
            __qs_extras,
        );
    }
    const _: () = __qs_private::assert_catalog(__qs_inner_C);
    #[automatically_derived]
    impl __qs_private::QsError for E {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            match self {
                E::C { 0: __qs_0, .. } => {
                    __qs_private::QsError::info(
                        __qs_private::TransparentField::<
                            { __qs_inner_C.is_qs_error },
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
                E::A { .. } => __qs_private::write_external_display(self, __qs_sink),
                E::C { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_message(
                        __qs_private::TransparentField::<
                            { __qs_inner_C.is_qs_error },
                        >::get(__qs_0),
                        __qs_sink,
                    )
                }
                _ => {}
            }
        }
        fn code(&self) -> &'static ::core::primitive::str {
            match self {
                E::C { 0: __qs_0, .. } => {
                    __qs_private::QsError::code(
                        __qs_private::TransparentField::<
                            { __qs_inner_C.is_qs_error },
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
                E::C { 0: __qs_0, .. } => {
                    __qs_private::QsError::status(
                        __qs_private::TransparentField::<
                            { __qs_inner_C.is_qs_error },
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
                E::C { 0: __qs_0, .. } => {
                    __qs_private::QsError::url(
                        __qs_private::TransparentField::<
                            { __qs_inner_C.is_qs_error },
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
                E::C { 0: __qs_0, .. } => {
                    __qs_private::QsError::retry_after(
                        __qs_private::TransparentField::<
                            { __qs_inner_C.is_qs_error },
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
                E::C { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_headers(
                        __qs_private::TransparentField::<
                            { __qs_inner_C.is_qs_error },
                        >::get(__qs_0),
                        __qs_headers,
                    )
                }
                _ => {}
            }
        }
        fn write_members(&self, __qs_members: &mut __qs_private::Members<'_>) {
            match self {
                E::C { 0: __qs_0, .. } => {
                    __qs_private::QsError::write_members(
                        __qs_private::TransparentField::<
                            { __qs_inner_C.is_qs_error },
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
                E::C { 0: __qs_0, .. } => {
                    __qs_private::QsError::write_params(
                        __qs_private::TransparentField::<
                            { __qs_inner_C.is_qs_error },
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

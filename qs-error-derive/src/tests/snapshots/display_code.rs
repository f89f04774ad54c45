const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    use __qs_private::NoRows as _;
    const __qs_inherited_1: &__qs_private::CodeInfo = &{
        trait __qs_fallback {
            const __qs_variant_913c9902ba83800a: &'static __qs_private::Row = __qs_private::NOT_INHERITED;
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref(&__qs_x);
            if let Other::B { .. } = __qs_x {}
        };
        __qs_private::row_of_variant(
            &Other::__qs_variants,
            10465407871100354570u64,
            Other::__qs_variant_913c9902ba83800a,
        )
    };
    const __qs_row_1: __qs_private::Row = __qs_private::Row {
        extras: &__qs_private::RowExtras {
            ..__qs_private::RowExtras::inherited(__qs_inherited_1, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_1)
    };
    static __qs_own_table: [__qs_private::CodeInfo; 1] = [
        __qs_private::CodeInfo::new(
            &__qs_private::Row {
                code: "a",
                hash: 3176700307625836885u64,
                status: 404u16,
                variant: "A",
                message: __qs_private::DeclaredMessage::Format("no {0}"),
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
    ];
    static __qs_table: [__qs_private::CodeInfo; 2] = [
        __qs_own_table[0],
        __qs_private::CodeInfo::new(&__qs_row_1),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl<T, U, const N: usize> E<T, U, N> {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: &__qs_own_table,
            positions: b"/t\x12\xBC9\xCD\xFC\x1F\xFF\xFFk\xE3\x06/8b\xF4I\xFF\xFF\xCD\xAB\x8Cu\xB9\x18x4\xFF\xFF\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        #[doc(hidden)]
        pub const __qs_variant_913c9902ba83800a: &'static __qs_private::Row = &__qs_row_1;
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 0u16,
                E::B { .. } => 1u16,
                E::C { .. } => 65535u16,
                E::D { .. } => 65535u16,
                E::E { .. } => 65535u16,
            }
        }
    }
    #[automatically_derived]
    impl<T, U, const N: usize> __qs_private::HasRows for E<T, U, N> {}
    const __qs_inner_E: __qs_private::Abilities = __qs_private::abilities!(
        ErrorCode, __qs_extras
    );
    const _: () = __qs_private::assert_qs_error(
        __qs_inner_E,
        "type `ErrorCode` does not implement `QsError`: add `#[derive(Debug, QsError)]` to it, or replace `transparent` with a `code` and a `status`, and add `#[qs(source)]` to the field",
    );
    __qs_private::plan_merge!(
        [1u16], [__qs_rows, < < ErrorCode as __qs_private::FieldCatalog < { __qs_inner_E
        .catalog } >> ::Catalog as __qs_private::ErrorCatalog > ::CATALOG]
    );
    const _: () = __qs_private::assert_inherited(
        &__qs_row_1,
        __QS_COLLISIONS,
        0usize,
        ::core::module_path!(),
    );
    const _: () = __qs_private::assert_no_collision(
        __QS_COLLISIONS,
        1usize,
        ::core::module_path!(),
    );
    #[automatically_derived]
    impl<T, U, const N: usize> ::core::fmt::Display for E<T, U, N>
    where
        U: __qs_private::QsError,
        Inner<N>: __qs_private::QsError,
    {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                E::C { 0: __qs_0, .. } => {
                    ::core::fmt::Formatter::pad(
                        __qs_f,
                        __qs_private::QsError::code(__qs_0),
                    )
                }
                E::D { 0: __qs_0, .. } => {
                    ::core::fmt::Formatter::pad(
                        __qs_f,
                        __qs_private::QsError::code(__qs_0),
                    )
                }
                E::E { 0: __qs_0, .. } => {
                    ::core::fmt::Formatter::pad(
                        __qs_f,
                        __qs_private::QsError::code(
                            __qs_private::TransparentField::<
                                { __qs_inner_E.is_qs_error },
                            >::get(__qs_0),
                        ),
                    )
                }
                _ => {
                    ::core::fmt::Formatter::pad(
                        __qs_f,
                        __qs_private::CodeInfo::code(
                            __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                        ),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl<T, U, const N: usize> ::core::error::Error for E<T, U, N>
    where
        U: __qs_private::QsError,
        Inner<N>: __qs_private::QsError,
        Self: ::core::fmt::Debug + ::core::fmt::Display,
    {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            match self {
                E::C { 0: __qs_0, .. } => ::core::error::Error::source(__qs_0),
                E::D { 0: __qs_0, .. } => ::core::error::Error::source(__qs_0),
                E::E { 0: __qs_0, .. } => {
                    ::core::error::Error::source(
                        __qs_private::TransparentField::<
                            { __qs_inner_E.is_qs_error },
                        >::get(__qs_0),
                    )
                }
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl<T, U, const N: usize> __qs_private::QsError for E<T, U, N>
    where
        Self: ::core::error::Error,
        T: ::core::fmt::Display,
        U: __qs_private::QsError,
        Inner<N>: __qs_private::QsError,
    {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            match self {
                E::C { 0: __qs_0, .. } => __qs_private::QsError::info(__qs_0),
                E::D { 0: __qs_0, .. } => __qs_private::QsError::info(__qs_0),
                E::E { 0: __qs_0, .. } => {
                    __qs_private::QsError::info(
                        __qs_private::TransparentField::<
                            { __qs_inner_E.is_qs_error },
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
                E::A { 0: __qs_0, .. } => {
                    __qs_private::MessageArg(__qs_0)
                        .__qs_write_message(__qs_sink, "no ", "")
                }
                E::C { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_message(__qs_0, __qs_sink)
                }
                E::D { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_message(__qs_0, __qs_sink)
                }
                E::E { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_message(
                        __qs_private::TransparentField::<
                            { __qs_inner_E.is_qs_error },
                        >::get(__qs_0),
                        __qs_sink,
                    )
                }
                _ => {}
            }
        }
        fn code(&self) -> &'static ::core::primitive::str {
            match self {
                E::C { 0: __qs_0, .. } => __qs_private::QsError::code(__qs_0),
                E::D { 0: __qs_0, .. } => __qs_private::QsError::code(__qs_0),
                E::E { 0: __qs_0, .. } => {
                    __qs_private::QsError::code(
                        __qs_private::TransparentField::<
                            { __qs_inner_E.is_qs_error },
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
                E::C { 0: __qs_0, .. } => __qs_private::QsError::status(__qs_0),
                E::D { 0: __qs_0, .. } => __qs_private::QsError::status(__qs_0),
                E::E { 0: __qs_0, .. } => {
                    __qs_private::QsError::status(
                        __qs_private::TransparentField::<
                            { __qs_inner_E.is_qs_error },
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
                E::C { 0: __qs_0, .. } => __qs_private::QsError::url(__qs_0),
                E::D { 0: __qs_0, .. } => __qs_private::QsError::url(__qs_0),
                E::E { 0: __qs_0, .. } => {
                    __qs_private::QsError::url(
                        __qs_private::TransparentField::<
                            { __qs_inner_E.is_qs_error },
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
                E::C { 0: __qs_0, .. } => __qs_private::QsError::retry_after(__qs_0),
                E::D { 0: __qs_0, .. } => __qs_private::QsError::retry_after(__qs_0),
                E::E { 0: __qs_0, .. } => {
                    __qs_private::QsError::retry_after(
                        __qs_private::TransparentField::<
                            { __qs_inner_E.is_qs_error },
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
                    __qs_private::QsError::render_headers(__qs_0, __qs_headers)
                }
                E::D { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_headers(__qs_0, __qs_headers)
                }
                E::E { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_headers(
                        __qs_private::TransparentField::<
                            { __qs_inner_E.is_qs_error },
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
                    __qs_private::QsError::write_members(__qs_0, __qs_members)
                }
                E::D { 0: __qs_0, .. } => {
                    __qs_private::QsError::write_members(__qs_0, __qs_members)
                }
                E::E { 0: __qs_0, .. } => {
                    __qs_private::QsError::write_members(
                        __qs_private::TransparentField::<
                            { __qs_inner_E.is_qs_error },
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
                    __qs_private::QsError::write_params(__qs_0, __qs_params)
                }
                E::D { 0: __qs_0, .. } => {
                    __qs_private::QsError::write_params(__qs_0, __qs_params)
                }
                E::E { 0: __qs_0, .. } => {
                    __qs_private::QsError::write_params(
                        __qs_private::TransparentField::<
                            { __qs_inner_E.is_qs_error },
                        >::get(__qs_0),
                        __qs_params,
                    )
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl<T, U, const N: usize> ::core::convert::From<E<T, U, N>>
    for __qs_private::ErrorResponse
    where
        E<T, U, N>: __qs_private::QsError + ::core::marker::Sized,
        Inner<N>: __qs_private::QsError,
    {
        #[inline]
        fn from(__qs_error: E<T, U, N>) -> Self {
            __qs_private::snapshot(&__qs_error)
        }
    }
    __qs_private::frameworks! {
        [] { impl < T, U, const N : usize > } { E < T, U, N > } { where E < T, U, N > :
        __qs_private::QsError + ::core::marker::Sized, Inner < N > :
        __qs_private::QsError } {}
    }
};

const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    static __qs_table: [__qs_private::CodeInfo; 3] = [
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
                status: 404u16,
                variant: "F",
                message: __qs_private::DeclaredMessage::Format("{0} {1:p}"),
                description: "",
                url: "",
                extras: __qs_extras,
            },
        ),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl<'a, T, const N: usize> E<'a, T, N> {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: __qs_rows,
            positions: b"\n\x1A\x7F\xE8\xB7\xADp^\0\x02/t\x12\xBC9\xCD\xFC\x1F\xFF\xFFk\xE3\x06/8b\xF4I\0\x01\x91<\x99\x02\xBA\x83\x80\n\xFF\xFF\xCD\xAB\x8Cu\xB9\x18x4\0\0\xF3\x05\x1FI;9\x03\xF5\xFF\xFF",
        };
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 65535u16,
                E::B { .. } => 65535u16,
                E::C { .. } => 65535u16,
                E::D { .. } => 0u16,
                E::E { .. } => 1u16,
                E::F { .. } => 2u16,
            }
        }
    }
    #[automatically_derived]
    impl<'a, T, const N: usize> __qs_private::HasRows for E<'a, T, N> {}
    const __qs_inner_C: __qs_private::Abilities = __qs_private::abilities!(
        other::T, __qs_extras
    );
    const _: () = __qs_private::assert_qs_error(
        __qs_inner_C,
        "type `other::T` does not implement `QsError`: add `#[derive(Debug, QsError)]` to it, or replace `transparent` with a `code` and a `status`, and add `#[qs(source)]` to the field",
    );
    __qs_private::plan_merge!(
        [], [__qs_rows, < < other::T as __qs_private::FieldCatalog < { __qs_inner_C
        .catalog } >> ::Catalog as __qs_private::ErrorCatalog > ::CATALOG]
    );
    const _: () = __qs_private::assert_no_collision(
        __QS_COLLISIONS,
        0usize,
        ::core::module_path!(),
    );
    #[automatically_derived]
    impl<'a, T, const N: usize> E<'a, T, N>
    where
        T: ::core::fmt::Display,
        fn(T) -> u8: ::core::fmt::Pointer,
    {
        fn __qs_write_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            match self {
                E::F { 0: __qs_0, 1: __qs_1, .. } => {
                    __qs_sink(
                        __qs_private::Message::Format(
                            ::core::format_args!(
                                "{0} {1:p}", __qs_private::MessageArg(__qs_0).__qs_format(),
                                * __qs_1
                            ),
                        ),
                    )
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl<'a, T, const N: usize> ::core::fmt::Display for E<'a, T, N>
    where
        T: ::core::fmt::Display,
        Inner<N>: ::core::fmt::Display,
        fn(T) -> u8: ::core::fmt::Pointer,
    {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                E::A { 0: __qs_0, .. } => ::core::fmt::Display::fmt(__qs_0, __qs_f),
                E::B { 0: __qs_0, .. } => ::core::fmt::Display::fmt(__qs_0, __qs_f),
                E::C { 0: __qs_0, .. } => {
                    ::core::fmt::Display::fmt(
                        __qs_private::TransparentField::<
                            { __qs_inner_C.is_qs_error },
                        >::get(__qs_0),
                        __qs_f,
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
    impl<'a, T, const N: usize> ::core::error::Error for E<'a, T, N>
    where
        T: ::core::error::Error,
        Inner<N>: ::core::error::Error,
        <T as Backend>::Error: ::core::error::Error,
        <T as Backend>::Error: 'static,
        Self: ::core::fmt::Debug + ::core::fmt::Display,
    {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            match self {
                E::A { 0: __qs_0, .. } => ::core::error::Error::source(__qs_0),
                E::B { 0: __qs_0, .. } => ::core::error::Error::source(__qs_0),
                E::C { 0: __qs_0, .. } => {
                    ::core::error::Error::source(
                        __qs_private::TransparentField::<
                            { __qs_inner_C.is_qs_error },
                        >::get(__qs_0),
                    )
                }
                E::D { source: __qs_0, .. } => {
                    ::core::option::Option::Some(
                        __qs_private::Source::<
                            {
                                __qs_private::assert_source(
                                    __qs_private::source_kind!(Box < dyn Error + 'static >),
                                    __qs_private::NAME_OF_NO_ERROR,
                                )
                            },
                        >::get(__qs_0),
                    )
                }
                E::E { 0: __qs_0, .. } => {
                    ::core::option::Option::Some(__qs_private::dyn_error(__qs_0))
                }
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl<'a, T, const N: usize> __qs_private::QsError for E<'a, T, N>
    where
        Self: ::core::error::Error,
        T: __qs_private::QsError,
        Inner<N>: __qs_private::QsError,
        T: ::core::fmt::Display,
        fn(T) -> u8: ::core::fmt::Pointer,
    {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            match self {
                E::A { 0: __qs_0, .. } => __qs_private::QsError::info(__qs_0),
                E::B { 0: __qs_0, .. } => __qs_private::QsError::info(__qs_0),
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
                E::A { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_message(__qs_0, __qs_sink)
                }
                E::B { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_message(__qs_0, __qs_sink)
                }
                E::C { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_message(
                        __qs_private::TransparentField::<
                            { __qs_inner_C.is_qs_error },
                        >::get(__qs_0),
                        __qs_sink,
                    )
                }
                _ => Self::__qs_write_message(self, __qs_sink),
            }
        }
        fn code(&self) -> &'static ::core::primitive::str {
            match self {
                E::A { 0: __qs_0, .. } => __qs_private::QsError::code(__qs_0),
                E::B { 0: __qs_0, .. } => __qs_private::QsError::code(__qs_0),
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
                E::A { 0: __qs_0, .. } => __qs_private::QsError::status(__qs_0),
                E::B { 0: __qs_0, .. } => __qs_private::QsError::status(__qs_0),
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
                E::A { 0: __qs_0, .. } => __qs_private::QsError::url(__qs_0),
                E::B { 0: __qs_0, .. } => __qs_private::QsError::url(__qs_0),
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
                E::A { 0: __qs_0, .. } => __qs_private::QsError::retry_after(__qs_0),
                E::B { 0: __qs_0, .. } => __qs_private::QsError::retry_after(__qs_0),
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
                E::A { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_headers(__qs_0, __qs_headers)
                }
                E::B { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_headers(__qs_0, __qs_headers)
                }
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
                E::A { 0: __qs_0, .. } => {
                    __qs_private::QsError::write_members(__qs_0, __qs_members)
                }
                E::B { 0: __qs_0, .. } => {
                    __qs_private::QsError::write_members(__qs_0, __qs_members)
                }
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
                E::A { 0: __qs_0, .. } => {
                    __qs_private::QsError::write_params(__qs_0, __qs_params)
                }
                E::B { 0: __qs_0, .. } => {
                    __qs_private::QsError::write_params(__qs_0, __qs_params)
                }
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
    impl<'a, T, const N: usize> ::core::convert::From<E<'a, T, N>>
    for __qs_private::ErrorResponse
    where
        E<'a, T, N>: __qs_private::QsError + ::core::marker::Sized,
        Inner<N>: __qs_private::QsError,
    {
        #[inline]
        fn from(__qs_error: E<'a, T, N>) -> Self {
            __qs_private::snapshot(&__qs_error)
        }
    }
    __qs_private::frameworks! {
        [] { impl < 'a, T, const N : usize > } { E < 'a, T, N > } { where E < 'a, T, N >
        : __qs_private::QsError + ::core::marker::Sized, Inner < N > :
        __qs_private::QsError } {}
    }
};

///The codes of `S`.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::Eq,
    ::core::hash::Hash,
    ::core::cmp::PartialEq
)]
enum Codes {
    ///The codes of `Box<Inner>`.
    S(::qs_error::__private::field_codes!(Box < Inner >)),
}
const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "S"),
        (::core::line!(), ::core::column!()),
    );
    static __qs_table: [__qs_private::CodeInfo; 0] = [];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl S {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: __qs_rows,
            positions: b"",
        };
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                Self { .. } => 65535u16,
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::HasRows for S {}
    const __qs_inner_S: __qs_private::Abilities = __qs_private::abilities!(
        Box < Inner >, __qs_extras
    );
    const _: () = __qs_private::assert_qs_error(
        __qs_inner_S,
        "type `Box<Inner>` does not implement `QsError`: add `#[derive(Debug, QsError)]` to it, or replace `transparent` with a `code` and a `status`, and add `#[qs(source)]` to the field",
    );
    __qs_private::plan_merge!(
        [], [__qs_rows, < < Box < Inner > as __qs_private::FieldCatalog < { __qs_inner_S
        .catalog } >> ::Catalog as __qs_private::ErrorCatalog > ::CATALOG]
    );
    const _: () = __qs_private::assert_no_collision(
        __QS_COLLISIONS,
        0usize,
        ::core::module_path!(),
    );
    #[automatically_derived]
    impl __qs_private::ErrorCatalog for S {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_private::apply_merge!(
            [__qs_rows, < < Box < Inner > as __qs_private::FieldCatalog < { __qs_inner_S
            .catalog } >> ::Catalog as __qs_private::ErrorCatalog > ::CATALOG]
        );
        const INDEX: &'static [::core::primitive::u16] = &__qs_private::index::<
            { __qs_private::slots(__QS_MERGE_PLAN.count) },
        >(<Self as __qs_private::ErrorCatalog>::CATALOG);
        const OWNER: ::core::option::Option<&'static __qs_private::RowExtras> = ::core::option::Option::Some(
            __qs_extras,
        );
    }
    const _: () = __qs_private::assert_catalog(__qs_inner_S);
    #[automatically_derived]
    impl ::core::fmt::Display for S {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                Self { 0: __qs_0, .. } => {
                    ::core::fmt::Display::fmt(
                        __qs_private::TransparentField::<
                            { __qs_inner_S.is_qs_error },
                        >::get(__qs_0),
                        __qs_f,
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for S {
        fn source(
            &self,
        ) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
            match self {
                Self { 0: __qs_0, .. } => {
                    ::core::error::Error::source(
                        __qs_private::TransparentField::<
                            { __qs_inner_S.is_qs_error },
                        >::get(__qs_0),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::QsError for S {
        fn info(&self) -> &'static __qs_private::CodeInfo {
            match self {
                Self { 0: __qs_0, .. } => {
                    __qs_private::QsError::info(
                        __qs_private::TransparentField::<
                            { __qs_inner_S.is_qs_error },
                        >::get(__qs_0),
                    )
                }
            }
        }
        fn message(&self) -> __qs_private::Cow<'_, ::core::primitive::str> {
            __qs_private::message(self)
        }
        fn render_message(&self, __qs_sink: &mut __qs_private::Sink<'_>) {
            use __qs_private::DisplayFallback as _;
            match self {
                Self { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_message(
                        __qs_private::TransparentField::<
                            { __qs_inner_S.is_qs_error },
                        >::get(__qs_0),
                        __qs_sink,
                    )
                }
            }
        }
        fn code(&self) -> &'static ::core::primitive::str {
            match self {
                Self { 0: __qs_0, .. } => {
                    __qs_private::QsError::code(
                        __qs_private::TransparentField::<
                            { __qs_inner_S.is_qs_error },
                        >::get(__qs_0),
                    )
                }
            }
        }
        fn status(&self) -> __qs_private::StatusCode {
            match self {
                Self { 0: __qs_0, .. } => {
                    __qs_private::QsError::status(
                        __qs_private::TransparentField::<
                            { __qs_inner_S.is_qs_error },
                        >::get(__qs_0),
                    )
                }
            }
        }
        fn url(
            &self,
        ) -> ::core::option::Option<__qs_private::Cow<'_, ::core::primitive::str>> {
            match self {
                Self { 0: __qs_0, .. } => {
                    __qs_private::QsError::url(
                        __qs_private::TransparentField::<
                            { __qs_inner_S.is_qs_error },
                        >::get(__qs_0),
                    )
                }
            }
        }
        fn retry_after(&self) -> ::core::option::Option<__qs_private::Duration> {
            match self {
                Self { 0: __qs_0, .. } => {
                    __qs_private::QsError::retry_after(
                        __qs_private::TransparentField::<
                            { __qs_inner_S.is_qs_error },
                        >::get(__qs_0),
                    )
                }
            }
        }
        fn write_headers(&self, __qs_headers: &mut __qs_private::HeaderMap) {
            __qs_private::write_headers(self, __qs_headers)
        }
        fn render_headers(&self, __qs_headers: &mut __qs_private::HeaderFields<'_>) {
            match self {
                Self { 0: __qs_0, .. } => {
                    __qs_private::QsError::render_headers(
                        __qs_private::TransparentField::<
                            { __qs_inner_S.is_qs_error },
                        >::get(__qs_0),
                        __qs_headers,
                    )
                }
            }
        }
        fn write_members(&self, __qs_members: &mut __qs_private::Members<'_>) {
            match self {
                Self { 0: __qs_0, .. } => {
                    __qs_private::QsError::write_members(
                        __qs_private::TransparentField::<
                            { __qs_inner_S.is_qs_error },
                        >::get(__qs_0),
                        __qs_members,
                    )
                }
            }
        }
        fn write_params(&self, __qs_params: &mut __qs_private::Params) {
            use __qs_private::{DisplayFallback as _, TextParam as _};
            match self {
                Self { 0: __qs_0, .. } => {
                    __qs_private::QsError::write_params(
                        __qs_private::TransparentField::<
                            { __qs_inner_S.is_qs_error },
                        >::get(__qs_0),
                        __qs_params,
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<S> for __qs_private::ErrorResponse {
        #[inline]
        fn from(__qs_error: S) -> Self {
            __qs_private::into_error_response!(S, __qs_error)
        }
    }
    #[automatically_derived]
    impl __qs_private::HasCodes for S {
        type Codes = Codes;
    }
    const _: () = __qs_private::assert_codes(
        __qs_inner_S,
        __qs_private::codes_kind!(Box < Inner >),
    );
    #[automatically_derived]
    impl __qs_private::ErrorCodes for Codes {
        const ALL: &'static [Self] = __qs_private::code_list!(
            Codes, [[__qs_private::codes_in(Codes::S), __qs_code => Codes::S(__qs_code)]]
        );
        fn as_str(&self) -> &'static ::core::primitive::str {
            match self {
                Codes::S(__qs_code) => return __qs_private::ErrorCodes::as_str(__qs_code),
            }
        }
        fn from_code(
            __qs_code: &::core::primitive::str,
        ) -> ::core::option::Option<Self> {
            {
                if let ::core::option::Option::Some(__qs_code) = __qs_private::ErrorCodes::from_code(
                    __qs_code,
                ) {
                    return ::core::option::Option::Some(Codes::S(__qs_code));
                }
            }
            ::core::option::Option::None
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for Codes {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Formatter::pad(__qs_f, __qs_private::ErrorCodes::as_str(self))
        }
    }
    #[automatically_derived]
    impl ::core::convert::AsRef<::core::primitive::str> for Codes {
        fn as_ref(&self) -> &::core::primitive::str {
            __qs_private::ErrorCodes::as_str(self)
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for Codes {
        type Err = __qs_private::UnknownCode;
        fn from_str(
            __qs_code: &::core::primitive::str,
        ) -> ::core::result::Result<Self, __qs_private::UnknownCode> {
            __qs_private::parse_code(__qs_code)
        }
    }
    #[automatically_derived]
    impl __qs_private::Serialize for Codes {
        fn serialize<__QsS: __qs_private::Serializer>(
            &self,
            __qs_serializer: __QsS,
        ) -> ::core::result::Result<__QsS::Ok, __QsS::Error> {
            __qs_private::serialize_code(self, __qs_serializer)
        }
    }
    #[automatically_derived]
    impl<'__qs_de> __qs_private::Deserialize<'__qs_de> for Codes {
        fn deserialize<__QsD: __qs_private::Deserializer<'__qs_de>>(
            __qs_deserializer: __QsD,
        ) -> ::core::result::Result<Self, __QsD::Error> {
            __qs_private::deserialize_code(__qs_deserializer)
        }
    }
    __qs_private::frameworks! {
        [] { impl } { S } {} {}
    }
};

/// Described.
#[non_exhaustive]
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::Eq,
    ::core::hash::Hash,
    ::core::cmp::PartialEq
)]
pub(crate) enum Codes {
    ///The code `a`.
    A,
    /// Documented.
    #[deprecated]
    B(renamed::__private::field_codes!(Inner < 'static >)),
    ///The code of `Other::C`.
    C,
}
const _: () = {
    use renamed::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    use __qs_private::NoRows as _;
    const __qs_inherited_1: &__qs_private::CodeInfo = &{
        trait __qs_fallback {
            const __qs_variant_2f7412bc39cdfc1f: &'static __qs_private::Row = __qs_private::NOT_INHERITED;
        }
        impl<__qs_T: ?::core::marker::Sized> __qs_fallback for __qs_T {}
        let _ = |__qs_x| {
            __qs_private::is_catalog_ref(&__qs_x);
            if let Other::C { .. } = __qs_x {}
        };
        __qs_private::row_of_variant(
            &Other::__qs_variants,
            3419378616714001439u64,
            Other::__qs_variant_2f7412bc39cdfc1f,
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
                message: __qs_private::DeclaredMessage::Absent,
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
    impl<'a, T> E<'a, T> {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: &__qs_own_table,
            positions: b"\x91<\x99\x02\xBA\x83\x80\n\xFF\xFF\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        #[doc(hidden)]
        pub const __qs_variant_2f7412bc39cdfc1f: &'static __qs_private::Row = &__qs_row_1;
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 0u16,
                E::B { .. } => 65535u16,
                E::C { .. } => 1u16,
            }
        }
    }
    #[automatically_derived]
    impl<'a, T> __qs_private::HasRows for E<'a, T> {}
    const __qs_inner_B: __qs_private::Abilities = __qs_private::abilities!(
        Inner < 'static >, __qs_extras
    );
    const _: () = __qs_private::assert_qs_error(
        __qs_inner_B,
        "type `Inner<'a>` does not implement `QsError`: add `#[derive(Debug, QsError)]` to it, or replace `transparent` with a `code` and a `status`, and keep `#[qs(from)]`",
    );
    __qs_private::plan_merge!(
        [1u16], [__qs_rows, < < Inner < 'static > as __qs_private::FieldCatalog < {
        __qs_inner_B.catalog } >> ::Catalog as __qs_private::ErrorCatalog > ::CATALOG]
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
    impl<'a, T> __qs_private::ErrorCatalog for E<'a, T> {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_private::apply_merge!(
            [__qs_rows, < < Inner < 'static > as __qs_private::FieldCatalog < {
            __qs_inner_B.catalog } >> ::Catalog as __qs_private::ErrorCatalog >
            ::CATALOG]
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
    impl<'a, T> ::core::fmt::Display for E<'a, T> {
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
    impl<'a, T> ::core::error::Error for E<'a, T>
    where
        Self: ::core::fmt::Debug + ::core::fmt::Display,
    {
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
    impl<'a, T> __qs_private::QsError for E<'a, T>
    where
        Self: ::core::error::Error,
    {
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
    impl<'a, T> ::core::convert::From<E<'a, T>> for __qs_private::ErrorResponse
    where
        E<'a, T>: __qs_private::QsError + ::core::marker::Sized,
    {
        #[inline]
        fn from(__qs_error: E<'a, T>) -> Self {
            __qs_private::snapshot(&__qs_error)
        }
    }
    #[automatically_derived]
    impl<'a, T> ::core::convert::From<Inner<'a>> for E<'a, T> {
        fn from(__qs_source: Inner<'a>) -> Self {
            E::B { 0: __qs_source }
        }
    }
    #[automatically_derived]
    impl<'a, T> __qs_private::HasCodes for E<'a, T> {
        type Codes = Codes;
    }
    const _: () = __qs_private::assert_codes(
        __qs_inner_B,
        __qs_private::codes_kind!(Inner < 'static >),
    );
    #[automatically_derived]
    impl __qs_private::ErrorCodes for Codes {
        const ALL: &'static [Self] = __qs_private::code_list!(
            Codes, [[& [Codes::A], __qs_code => __qs_code]
            [__qs_private::codes_in(Codes::B), __qs_code => Codes::B(__qs_code)] [&
            [Codes::C], __qs_code => __qs_code]]
        );
        fn as_str(&self) -> &'static ::core::primitive::str {
            __qs_private::CodeInfo::code(
                __qs_private::row_at(
                    __qs_rows,
                    match self {
                        Codes::A => 0u16,
                        Codes::C => 1u16,
                        Codes::B(__qs_code) => {
                            return __qs_private::ErrorCodes::as_str(__qs_code);
                        }
                    },
                ),
            )
        }
        fn from_code(
            __qs_code: &::core::primitive::str,
        ) -> ::core::option::Option<Self> {
            const __QS_INDEX: &[::core::primitive::u16] = &__qs_private::index::<
                { __qs_private::slots(2usize) },
            >(__qs_rows);
            let __qs_row = __qs_private::position(__QS_INDEX, __qs_rows, __qs_code);
            if __qs_row >= 1u16 {
                if let ::core::option::Option::Some(__qs_code) = __qs_private::ErrorCodes::from_code(
                    __qs_code,
                ) {
                    return ::core::option::Option::Some(Codes::B(__qs_code));
                }
            }
            ::core::option::Option::Some(
                match __qs_row {
                    0u16 => Codes::A,
                    1u16 => Codes::C,
                    _ => return ::core::option::Option::None,
                },
            )
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
        [] { impl < 'a, T > } { E < 'a, T > } { where E < 'a, T > : __qs_private::QsError
        + ::core::marker::Sized } {}
    }
};

///The codes of `E`.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::Eq,
    ::core::hash::Hash,
    ::core::cmp::PartialEq
)]
enum Codes {
    ///The code `a`.
    A,
    ///The code `a`.
    B,
}
const _: () = {
    use ::qs_error::__private as __qs_private;
    const __qs_extras: &__qs_private::RowExtras = &__qs_private::RowExtras::declared(
        ::core::concat!(::core::module_path!(), "::", "E"),
        (::core::line!(), ::core::column!()),
    );
    const __qs_row_0: __qs_private::Row = __qs_private::Row {
        code: "a",
        hash: 3176700307625836885u64,
        status: 404u16,
        variant: "A",
        message: __qs_private::DeclaredMessage::Absent,
        description: "",
        url: "",
        extras: __qs_extras,
    };
    const __qs_inherited_1: &__qs_private::CodeInfo = &__qs_private::CodeInfo::new(
        &__qs_row_0,
    );
    const __qs_row_1: __qs_private::Row = __qs_private::Row {
        extras: &__qs_private::RowExtras {
            ..__qs_private::RowExtras::inherited(__qs_inherited_1, __qs_extras)
        },
        ..__qs_private::Row::inherited(__qs_inherited_1)
    };
    static __qs_table: [__qs_private::CodeInfo; 2] = [
        __qs_private::CodeInfo::new(&__qs_row_0),
        __qs_private::CodeInfo::new(&__qs_row_1),
    ];
    const __qs_rows: &[__qs_private::CodeInfo] = &__qs_table;
    #[automatically_derived]
    impl E {
        #[doc(hidden)]
        pub const __qs_variants: __qs_private::VariantIndex = __qs_private::VariantIndex {
            rows: __qs_rows,
            positions: b"\x91<\x99\x02\xBA\x83\x80\n\0\x01\xF3\x05\x1FI;9\x03\xF5\0\0",
        };
        fn __qs_row(&self) -> ::core::primitive::u16 {
            match self {
                E::A { .. } => 0u16,
                E::B { .. } => 1u16,
            }
        }
    }
    #[automatically_derived]
    impl __qs_private::HasRows for E {}
    __qs_private::plan_merge!([], [__qs_rows]);
    #[automatically_derived]
    impl __qs_private::ErrorCatalog for E {
        const CATALOG: &'static [__qs_private::CodeInfo] = __qs_private::apply_merge!(
            [__qs_rows]
        );
        const INDEX: &'static [::core::primitive::u16] = &__qs_private::index::<
            { __qs_private::slots(__QS_MERGE_PLAN.count) },
        >(<Self as __qs_private::ErrorCatalog>::CATALOG);
    }
    #[automatically_derived]
    impl ::core::fmt::Display for E {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Formatter::write_str(
                __qs_f,
                __qs_private::default_message(
                    __qs_private::row_at(__qs_rows, Self::__qs_row(self)),
                ),
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
        fn render_message(&self, _: &mut __qs_private::Sink<'_>) {}
    }
    #[automatically_derived]
    impl ::core::convert::From<E> for __qs_private::ErrorResponse {
        #[inline]
        fn from(__qs_error: E) -> Self {
            __qs_private::into_error_response!(E, __qs_error)
        }
    }
    #[automatically_derived]
    impl __qs_private::HasCodes for E {
        type Codes = Codes;
    }
    #[automatically_derived]
    impl __qs_private::ErrorCodes for Codes {
        const ALL: &'static [Self] = &[Codes::A, Codes::B];
        fn as_str(&self) -> &'static ::core::primitive::str {
            __qs_private::CodeInfo::code(
                __qs_private::row_at(
                    __qs_rows,
                    match self {
                        Codes::A => 0u16,
                        Codes::B => 1u16,
                    },
                ),
            )
        }
        fn from_code(
            __qs_code: &::core::primitive::str,
        ) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match __qs_code {
                    "a" => Codes::A,
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
        [] { impl } { E } {} {}
    }
};

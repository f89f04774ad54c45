//! The companion as a string: Display, `AsRef`, `FromStr` and serde's traits.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::implement;
use crate::model::Companion;

pub(super) fn impls(companion: &Companion<'_>) -> TokenStream {
    let impls = [
        (quote!(::core::fmt::Display), display()),
        (
            quote!(::core::convert::AsRef<::core::primitive::str>),
            as_ref(),
        ),
        (quote!(::core::str::FromStr), from_str()),
        (quote!(__qs_private::Serialize), serialize()),
    ];
    let deserialize = deserialize(companion);
    let impls = impls.map(|(of, body)| implement(companion, &of, &body));
    impls.into_iter().chain([deserialize]).collect()
}

fn display() -> TokenStream {
    quote! {
        fn fmt(&self, __qs_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Formatter::pad(__qs_f, __qs_private::ErrorCodes::as_str(self))
        }
    }
}

fn as_ref() -> TokenStream {
    quote! {
        fn as_ref(&self) -> &::core::primitive::str {
            __qs_private::ErrorCodes::as_str(self)
        }
    }
}

fn from_str() -> TokenStream {
    quote! {
        type Err = __qs_private::UnknownCode;

        fn from_str(__qs_code: &::core::primitive::str)
            -> ::core::result::Result<Self, __qs_private::UnknownCode>
        {
            __qs_private::parse_code(__qs_code)
        }
    }
}

fn serialize() -> TokenStream {
    quote! {
        fn serialize<__QsS: __qs_private::Serializer>(&self, __qs_serializer: __QsS)
            -> ::core::result::Result<__QsS::Ok, __QsS::Error>
        {
            __qs_private::serialize_code(self, __qs_serializer)
        }
    }
}

fn deserialize(companion: &Companion<'_>) -> TokenStream {
    let name = &companion.name;
    quote_spanned! {name.span()=>
        #[automatically_derived]
        impl<'__qs_de> __qs_private::Deserialize<'__qs_de> for #name {
            fn deserialize<__QsD: __qs_private::Deserializer<'__qs_de>>(__qs_deserializer: __QsD)
                -> ::core::result::Result<Self, __QsD::Error>
            {
                __qs_private::deserialize_code(__qs_deserializer)
            }
        }
    }
}

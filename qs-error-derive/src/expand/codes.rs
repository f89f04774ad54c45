//! `ErrorCodes` and `FromStr` of an enum without fields, and `HasCodes`.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::catalog::{index, is_plain};
use super::implement;
use crate::generics::Bounds;
use crate::model::{Code, Input, Variant};

/// The greatest number of codes that are compared as strings. This is faster than the hash table,
/// but the compile time of a `match` on more strings is greater.
const MAX_STRINGS: usize = 64;

/// Writes `ErrorCodes` and, unless it is skipped, `FromStr` of an enum without fields, and
/// `HasCodes`.
pub(super) fn codes(input: &Input<'_>) -> Option<TokenStream> {
    if !input.is_fieldless_enum() {
        let companion = input.companion.as_ref()?;
        return Some(has_codes(input, companion.name.to_token_stream()));
    }
    let codes = error_codes(input);
    let from_str = (!input.skips("from_str")).then(|| from_str(input));
    let has_codes = has_codes(input, quote!(Self));
    Some(quote!(#codes #from_str #has_codes))
}

fn has_codes(input: &Input<'_>, codes: TokenStream) -> TokenStream {
    let body = quote!(type Codes = #codes;);
    let bounds = Bounds::new(input);
    implement(input, Some(quote!(__qs_private::HasCodes)), &bounds, body)
}

fn error_codes(input: &Input<'_>) -> TokenStream {
    let paths = input.variants.iter().map(|variant| &variant.path);
    let value = |variant: &Variant<'_>| {
        let path = &variant.path;
        quote!(#path {})
    };
    let search = match_strings(input, value).or_else(|| match_positions(input));
    let from_code = search.unwrap_or_else(|| quote!(::core::option::Option::None));
    let body = quote! {
        const ALL: &'static [Self] = &[#(#paths {}),*];

        fn as_str(&self) -> &'static ::core::primitive::str {
            __qs_private::CodeInfo::code(__qs_private::row_at(__qs_rows, Self::__qs_row(self)))
        }

        fn from_code(__qs_code: &::core::primitive::str) -> ::core::option::Option<Self> {
            #from_code
        }
    };
    let bounds = Bounds::new(input);
    implement(input, Some(quote!(__qs_private::ErrorCodes)), &bounds, body)
}

fn from_str(input: &Input<'_>) -> TokenStream {
    let body = quote! {
        type Err = __qs_private::UnknownCode;

        fn from_str(__qs_code: &::core::primitive::str)
            -> ::core::result::Result<Self, __qs_private::UnknownCode>
        {
            match <Self as __qs_private::ErrorCodes>::from_code(__qs_code) {
                ::core::option::Option::Some(__qs_code) => ::core::result::Result::Ok(__qs_code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err(__qs_private::UnknownCode::new())
                }
            }
        }
    };
    let bounds = Bounds::new(input);
    implement(input, Some(quote!(::core::str::FromStr)), &bounds, body)
}

/// Writes a `match` on the code, if the codes are few and none is inherited from another type.
pub(super) fn match_strings(
    input: &Input<'_>,
    value: impl Fn(&Variant<'_>) -> TokenStream,
) -> Option<TokenStream> {
    let mut seen = HashSet::new();
    let mut arms = TokenStream::new();
    for (_, variant, row) in input.rows() {
        let Code::Declared { literal, .. } = &input.root(row)?.code else {
            return None;
        };
        if seen.insert(literal.value()) {
            let value = value(variant);
            arms.extend(quote!(#literal => #value,));
        }
    }
    (1..=MAX_STRINGS)
        .contains(&seen.len())
        .then(|| match_or_none(&quote!(__qs_code), &arms))
}

/// Writes a `match` on the position of the code's row, if there are rows.
fn match_positions(input: &Input<'_>) -> Option<TokenStream> {
    let arms = input.rows().map(|(at, variant, _)| {
        let path = &variant.path;
        quote!(#at => #path {},)
    });
    let arms: TokenStream = arms.collect();
    if arms.is_empty() {
        return None;
    }
    // The catalog's own table has the same positions, and a second one would cost compile time.
    let (table, position) = if is_plain(input) {
        let index = quote!(<Self as __qs_private::ErrorCatalog>::INDEX);
        (None, position_in(&index))
    } else {
        let (table, position) = position_of(input);
        (Some(table), position)
    };
    let search = match_or_none(&position, &arms);
    Some(quote!(#table #search))
}

/// Writes a table of the rows, and the search in it for the position of the code's first row.
pub(super) fn position_of(input: &Input<'_>) -> (TokenStream, TokenStream) {
    let count = input.rows().count().to_token_stream();
    let index = index(&count, &quote!(__qs_rows));
    let table = quote!(const __QS_INDEX: &[::core::primitive::u16] = #index;);
    (table, position_in(&quote!(__QS_INDEX)))
}

fn position_in(index: &TokenStream) -> TokenStream {
    quote!(__qs_private::position(#index, __qs_rows, __qs_code))
}

pub(super) fn match_or_none(value: &TokenStream, arms: &TokenStream) -> TokenStream {
    quote! {
        ::core::option::Option::Some(match #value {
            #arms
            _ => return ::core::option::Option::None,
        })
    }
}

//! The response headers of a row.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::rows::{assign, parent_name, some};
use crate::facade::{check, derive_span};
use crate::model::{Code, HeaderSource, Input, Row, Variant};

/// Writes the constants of `header("name" = CONSTANT)` and the checks of their values.
pub(super) fn header_constants(input: &Input<'_>, at: u16, row: &Row) -> TokenStream {
    let constants = row
        .headers
        .iter()
        .enumerate()
        .filter_map(|(number, header)| match &header.value {
            HeaderSource::Constant(path) => Some((header_constant_name(at, number), path)),
            HeaderSource::Literal(_) | HeaderSource::External => None,
        });
    let constants = constants.map(|(name, path)| {
        let path = input.without_self(path.clone());
        let check = check(&path, "assert_header_value", quote!(#name));
        quote_spanned! {derive_span(&path)=>
            const #name: &::core::primitive::str = #path;
            #check
        }
    });
    constants.collect()
}

fn header_constant_name(at: u16, number: usize) -> Ident {
    format_ident!("__qs_header_{at}_{number}")
}

pub(super) fn headers(at: u16, variant: &Variant<'_>, row: &Row) -> Option<TokenStream> {
    let declared_headers = row.headers.iter().enumerate().map(|(number, header)| {
        let value = match &header.value {
            HeaderSource::Literal(text) => some(text),
            HeaderSource::Constant(_) => some(header_constant_name(at, number)),
            HeaderSource::External => quote!(::core::option::Option::None),
        };
        (&header.name, value)
    });
    let from_fields = variant
        .fields
        .iter()
        .filter_map(|field| field.header.as_ref());
    let all = declared_headers
        .chain(from_fields.map(|name| (name, quote!(::core::option::Option::None))));
    let own: Vec<TokenStream> = all
        .map(|(name, value)| {
            let name = name.value().to_ascii_lowercase();
            quote!(__qs_private::Header { name: #name, value: #value })
        })
        .collect();
    if own.is_empty() {
        return None;
    }
    let parent = parent_name(at);
    let value = match row.code {
        Code::Inherited(_) | Code::Same(_) => quote!(__qs_private::headers!([#(#own),*], #parent)),
        Code::Declared { .. } | Code::Unknown => quote!(&[#(#own),*]),
    };
    Some(assign("headers", &value))
}

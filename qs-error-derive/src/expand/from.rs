//! `From` of `#[qs(from)]` fields, and `From<Self> for ErrorResponse`.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::implement_at;
use crate::facade::{end_spans, with_span};
use crate::generics::{Bounds, type_parameters};
use crate::model::{Field, Input, Variant};
use crate::words::source_text;

pub(super) fn from_fields(input: &Input<'_>) -> TokenStream {
    let mut seen = HashSet::new();
    let fields = input
        .variants
        .iter()
        .filter_map(|variant| match variant.fields.as_slice() {
            // A second impl for one type has been reported, and rustc would report it again.
            [field]
                if field.from.is_some()
                    && seen.insert(source_text(field.optional().unwrap_or(field.ty))) =>
            {
                Some(from_field(input, variant, field))
            }
            _ => None,
        });
    fields.collect()
}

fn from_field(input: &Input<'_>, variant: &Variant<'_>, field: &Field<'_>) -> TokenStream {
    let (path, member) = (&variant.path, &field.member);
    let (ty, value) = match field.optional() {
        Some(ty) => (ty, quote!(::core::option::Option::Some(__qs_source))),
        None => (field.ty, quote!(__qs_source)),
    };
    let body = quote! {
        fn from(__qs_source: #ty) -> Self {
            #path { #member: #value }
        }
    };
    // rustc reports a conflicting impl at the field.
    let (start, end) = end_spans(ty);
    let (_, arguments, _) = input.generics.split_for_impl();
    let own = input.ident;
    let own = with_span(quote!(#own #arguments), end);
    let head = quote_spanned!(start=> ::core::convert::From<#ty> for #own);
    implement_at((start, end), input, &head, &Bounds::new(input), body)
}

/// Writes `From<Self> for ErrorResponse`, which `?` uses.
pub(super) fn into_response(input: &Input<'_>) -> TokenStream {
    let (_, arguments, _) = input.generics.split_for_impl();
    let ident = input.ident;
    // A response can own only a `'static` value. The macro selects by `Send` and `Sync`.
    let is_static = input.generics.lifetimes().next().is_none()
        && type_parameters(input.generics).next().is_none();
    let value = if is_static {
        quote!(__qs_private::into_error_response!(#ident #arguments, __qs_error))
    } else {
        quote!(__qs_private::snapshot(&__qs_error))
    };
    // `#[inline]` defers code generation to the first use. The function needs the whole vtable, of
    // which Debug is the largest part for an enum of many variants.
    let body = quote! {
        #[inline]
        fn from(__qs_error: #ident #arguments) -> Self {
            #value
        }
    };
    let span = ident.span();
    let head = quote_spanned!(span=>
        ::core::convert::From<#ident #arguments> for __qs_private::ErrorResponse
    );
    implement_at((span, span), input, &head, &Bounds::by_value(input), body)
}

//! From of `#[qs(from)]` fields, `From<Self>` for ErrorResponse, FromStr.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

use super::catalog::index;
use super::{implement, implement_at};
use crate::facade::{ends, located};
use crate::generics::{Bounds, type_parameters};
use crate::model::{Code, Field, Input, Variant};
use crate::similar::source_text;

pub(super) fn from_fields(input: &Input<'_>) -> TokenStream {
    let mut seen = HashSet::new();
    let fields = input
        .variants
        .iter()
        .filter_map(|variant| match variant.fields.as_slice() {
            // A second impl for one type has been reported, and would be reported again.
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
    // The field asks for it, so it is the field that another impl for the type conflicts with.
    let (start, end) = ends(ty);
    let (_, arguments, _) = input.generics.split_for_impl();
    let own = input.ident;
    let own = located(quote!(#own #arguments), end);
    let head = quote_spanned!(start=> ::core::convert::From<#ty> for #own);
    implement_at((start, end), input, &head, &Bounds::new(input), body)
}

/// `?` in a function that fails with an ErrorResponse.
pub(super) fn into_response(input: &Input<'_>) -> TokenStream {
    let (_, arguments, _) = input.generics.split_for_impl();
    let ident = input.ident;
    // Only a type that lives for ever can be kept; whether it may cross threads, rustc knows.
    let is_static = input.generics.lifetimes().next().is_none()
        && type_parameters(input.generics).next().is_none();
    let value = if is_static {
        quote!(__qs_private::into_error_response!(#ident #arguments, __qs_error))
    } else {
        quote!(__qs_private::snapshot(&__qs_error))
    };
    // The first to use it compiles it, and not already the crate of the type: with it come all the
    // functions of the trait, of which Debug is the dearest for an enum of many variants.
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
    implement_at((span, span), input, &head, &Bounds::answering(input), body)
}

/// Of a field-less enum: the variant of a code, the first where it is shared.
pub(super) fn from_str(input: &Input<'_>) -> Option<TokenStream> {
    if !input.is_fieldless_enum() {
        return None;
    }
    let bounds = Bounds::new(input);
    let paths = input.variants.iter().map(|variant| &variant.path);
    let index = index(&input.rows().count().to_token_stream(), &quote!(__qs_rows));
    let all = quote! {
        const VARIANTS: &'static [Self] = &[#(#paths {}),*];
        #index
    };
    let all = implement(input, Some(quote!(__qs_private::Fieldless)), &bounds, all);
    let from_str = (!input.skips("from_str")).then(|| {
        let found = arms_by_text(input).or_else(|| by_position(input));
        let unknown = quote!(::core::result::Result::Err(__qs_private::UnknownCode::new()));
        let found = found.map(|(searched, arms)| {
            quote!(::core::result::Result::Ok(match #searched { #arms _ => return #unknown }))
        });
        let body = found.unwrap_or(unknown);
        let body = quote! {
            type Err = __qs_private::UnknownCode;

            fn from_str(__qs_code: &::core::primitive::str)
                -> ::core::result::Result<Self, __qs_private::UnknownCode>
            {
                #body
            }
        };
        implement(input, Some(quote!(::core::str::FromStr)), &bounds, body)
    });
    Some(quote!(#all #from_str))
}

/// Few texts are found fastest by comparing them; for many, that takes long, and rustc takes
/// longer.
const FEW: usize = 64;

/// The codes as patterns, if they are few and the macro knows them all.
fn arms_by_text(input: &Input<'_>) -> Option<(TokenStream, TokenStream)> {
    let mut seen = HashSet::new();
    let mut arms = TokenStream::new();
    for (_, variant, row) in input.rows() {
        let Code::Declared { literal, .. } = &input.root(row)?.code else {
            return None;
        };
        if seen.insert(literal.value()) {
            let path = &variant.path;
            arms.extend(quote!(#literal => #path {},));
        }
    }
    (1..=FEW)
        .contains(&seen.len())
        .then(|| (quote!(__qs_code), arms))
}

/// The positions of the rows, which a table tells; none if there are no rows.
fn by_position(input: &Input<'_>) -> Option<(TokenStream, TokenStream)> {
    let arms = input.rows().map(|(at, variant, _)| {
        let path = &variant.path;
        quote!(#at => #path {},)
    });
    let arms: TokenStream = arms.collect();
    let position = quote! {
        __qs_private::position(<Self as __qs_private::Fieldless>::INDEX, __qs_rows, __qs_code)
    };
    (!arms.is_empty()).then_some((position, arms))
}

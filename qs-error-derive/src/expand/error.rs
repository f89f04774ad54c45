//! `core::error::Error`.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::transparent::error_of;
use super::{Match, implement};
use crate::facade::{call, derive_span};
use crate::generics::{Bounds, catalog_parameters, mentions, with_static_lifetimes};
use crate::model::{Field, Input, Variant};

pub(super) fn error(input: &Input<'_>) -> TokenStream {
    let mut bounds = Bounds::new(input);
    for variant in &input.variants {
        require(input, &mut bounds, variant);
    }
    bounds.require_self(&quote!(::core::fmt::Debug + ::core::fmt::Display));
    let arms = Match::new(input, |variant| arm(input, variant));
    let source = (!arms.is_empty()).then(|| {
        let body = arms.or_else(&quote!(::core::option::Option::None));
        quote! {
            fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                #body
            }
        }
    });
    implement(input, Some(quote!(::core::error::Error)), &bounds, source)
}

/// Returns whether the type of the source depends on a parameter. `Self` depends on all of them.
fn depends(input: &Input<'_>, field: &Field<'_>) -> bool {
    let mut parameters = catalog_parameters(input.generics);
    let own = Ident::new("Self", derive_span(field.ty));
    if !parameters.is_empty() {
        parameters.push(&own);
    }
    mentions(field.ty.to_token_stream(), &parameters)
}

/// Adds the bounds on the fields of a variant.
pub(super) fn require(input: &Input<'_>, bounds: &mut Bounds<'_, '_>, variant: &Variant<'_>) {
    if let Some(inner) = variant.transparent_field() {
        let bound = if input.display_code.is_some() {
            quote!(__qs_private::QsError)
        } else {
            quote!(::core::error::Error)
        };
        bounds.require_transparent(inner.ty, &bound);
    } else if let Some(field) = source(variant) {
        let ty = field.optional().unwrap_or(field.ty);
        bounds.require_derived(ty, &quote!(::core::error::Error));
        bounds.require(ty, &quote!('static));
    }
}

fn source<'v, 'a>(variant: &'v Variant<'a>) -> Option<&'v Field<'a>> {
    variant.source.and_then(|at| variant.fields.get(at))
}

fn arm<'v, 'a>(
    input: &Input<'_>,
    variant: &'v Variant<'a>,
) -> Option<(Vec<&'v Field<'a>>, TokenStream)> {
    if let Some((field, error)) = error_of(input, variant) {
        return Some((vec![field], quote!(::core::error::Error::source(#error))));
    }
    let field = source(variant)?;
    let span = derive_span(field.ty);
    let binding = field.binding_at(span);
    let value = match field.optional() {
        Some(_) => {
            let source = as_dyn(input, field, &quote!(__qs_source));
            quote_spanned! {span=>
                match #binding {
                    ::core::option::Option::Some(__qs_source) => ::core::option::Option::Some(#source),
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }
        }
        None => {
            let source = as_dyn(input, field, &binding.to_token_stream());
            quote_spanned!(span=> ::core::option::Option::Some(#source))
        }
    };
    Some((vec![field], value))
}

/// Writes the conversion of a source. A type that depends on parameters has the bound `Error`. For
/// other types, a constant selects the conversion of an error or of a pointer to an error.
fn as_dyn(input: &Input<'_>, field: &Field<'_>, value: &TokenStream) -> TokenStream {
    let span = derive_span(field.ty);
    if depends(input, field) {
        return quote_spanned!(span=> __qs_private::dyn_error(#value));
    }
    let ty = with_static_lifetimes(input.generics, field.optional().unwrap_or(field.ty));
    let ty = input.without_self(ty.to_token_stream());
    let remedy = remedy(field);
    let kind = call(
        field.ty,
        "assert_source",
        quote!(__qs_private::source_kind!(#ty), #remedy),
    );
    quote_spanned!(span=> __qs_private::Source::<{ #kind }>::get(#value))
}

/// Returns the constant of the message for a source that is not an error.
fn remedy(field: &Field<'_>) -> TokenStream {
    match (&field.from, &field.source) {
        (Some(_), _) => quote!(__qs_private::FROM_NO_ERROR),
        (None, Some(_)) => quote!(__qs_private::KEY_OF_NO_ERROR),
        (None, None) => quote!(__qs_private::NAME_OF_NO_ERROR),
    }
}

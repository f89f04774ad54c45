//! core::error::Error, with the source.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};

use super::transparent::inner;
use super::{Match, implement};
use crate::facade::{check, place};
use crate::generics::{Bounds, choosing_parameters, mentions, with_static_lifetimes};
use crate::grammar::ascii;
use crate::model::{Field, Input, Variant};

pub(super) fn error(input: &Input<'_>) -> TokenStream {
    let mut bounds = Bounds::new(input);
    for variant in &input.variants {
        require(&mut bounds, variant);
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
    let kinds = input
        .variants
        .iter()
        .filter_map(|variant| source_kind(input, variant));
    let error = implement(input, Some(quote!(::core::error::Error)), &bounds, source);
    quote!(#(#kinds)* #error)
}

/// How to get from the type of a source to the error, where that is known before the type's
/// parameters are: the type is one, or points to one.
fn source_kind(input: &Input<'_>, variant: &Variant<'_>) -> Option<TokenStream> {
    let field =
        source(variant).filter(|field| variant.inner().is_none() && !depends(input, field))?;
    let ty = with_static_lifetimes(input.generics, field.optional().unwrap_or(field.ty));
    let (name, ty) = (kind_name(variant), input.without_self(ty.to_token_stream()));
    let check = check(field.ty, "assert_source", quote!(#name));
    Some(quote_spanned! {place(field.ty)=>
        const #name: ::core::primitive::u8 = __qs_private::source_kind!(#ty);
        #check
    })
}

fn kind_name(variant: &Variant<'_>) -> Ident {
    format_ident!("__qs_source_{}", ascii(variant.ident))
}

/// Whether a parameter of the type decides what the source is; `Self` has them all.
fn depends(input: &Input<'_>, field: &Field<'_>) -> bool {
    let mut choosing = choosing_parameters(input.generics);
    let own = Ident::new("Self", place(field.ty));
    if !choosing.is_empty() {
        choosing.push(&own);
    }
    mentions(field.ty.to_token_stream(), &choosing)
}

fn require(bounds: &mut Bounds<'_, '_>, variant: &Variant<'_>) {
    if let Some(inner) = variant.inner() {
        bounds.require_inner(inner.ty, &quote!(::core::error::Error));
    } else if let Some(field) = source(variant) {
        let ty = field.optional().unwrap_or(field.ty);
        bounds.require_ours(ty, &quote!(::core::error::Error));
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
    if let Some((field, error)) = inner(input, variant) {
        return Some((vec![field], quote!(::core::error::Error::source(#error))));
    }
    let field = source(variant)?;
    let span = place(field.ty);
    let binding = field.binding_at(span);
    let value = match field.optional() {
        Some(_) => {
            let source = as_dyn(input, variant, field, &quote!(__qs_source));
            quote_spanned! {span=>
                match #binding {
                    ::core::option::Option::Some(__qs_source) => ::core::option::Option::Some(#source),
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }
        }
        None => {
            let source = as_dyn(input, variant, field, &binding.to_token_stream());
            quote_spanned!(span=> ::core::option::Option::Some(#source))
        }
    };
    Some((vec![field], value))
}

fn as_dyn(
    input: &Input<'_>,
    variant: &Variant<'_>,
    field: &Field<'_>,
    value: &TokenStream,
) -> TokenStream {
    if depends(input, field) {
        return quote_spanned!(place(field.ty)=> __qs_private::dyn_error(#value));
    }
    let kind = kind_name(variant);
    quote_spanned!(place(field.ty)=> __qs_private::Source::<#kind>::get(#value))
}

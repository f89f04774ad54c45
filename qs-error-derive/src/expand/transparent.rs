//! The errors of transparent fields.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Type;

use crate::facade::check;
use crate::generics::{catalog_parameters, is_recursive, mentions, with_static_lifetimes};
use crate::grammar::ascii;
use crate::model::{Field, Input, Variant};

/// A transparent field whose type does not depend on the parameters of the enum.
pub(super) struct TransparentField {
    pub(super) ty: Type,
    /// The constant with the abilities of the type.
    pub(super) abilities: Ident,
}

/// Returns the fields whose abilities can be evaluated. Those of a recursive type cannot, because
/// they depend on the impls of this expansion.
pub(super) fn concrete_fields(input: &Input<'_>) -> Vec<TransparentField> {
    let known = input.variants.iter().filter_map(|variant| {
        let field = variant
            .transparent_field()
            .filter(|field| is_concrete(input, field))?;
        Some(TransparentField {
            ty: with_static_lifetimes(input.generics, field.ty),
            abilities: abilities(variant),
        })
    });
    known.collect()
}

/// Writes the checks that each field is a `QsError`.
pub(super) fn checks(input: &Input<'_>) -> TokenStream {
    let checks = concrete_fields(input)
        .into_iter()
        .map(|TransparentField { ty, abilities }| {
            let check = check(&ty, "assert_qs_error", abilities.to_token_stream());
            quote! {
                const #abilities: __qs_private::Abilities = __qs_private::abilities!(#ty);
                #check
            }
        });
    checks.collect()
}

/// Returns the transparent field of a variant and the expression of its error.
pub(super) fn error_of<'v, 'a>(
    input: &Input<'_>,
    variant: &'v Variant<'a>,
) -> Option<(&'v Field<'a>, TokenStream)> {
    let field = variant.transparent_field()?;
    let binding = &field.binding;
    if !is_concrete(input, field) {
        return Some((field, binding.to_token_stream()));
    }
    let abilities = abilities(variant);
    let error = quote!(__qs_private::TransparentField::<{ #abilities.is_qs_error }>::get(#binding));
    Some((field, error))
}

fn is_concrete(input: &Input<'_>, field: &Field<'_>) -> bool {
    let parameters = catalog_parameters(input.generics);
    !mentions(field.ty.to_token_stream(), &parameters) && !is_recursive(input, field.ty)
}

fn abilities(variant: &Variant<'_>) -> Ident {
    format_ident!("__qs_inner_{}", ascii(variant.ident))
}

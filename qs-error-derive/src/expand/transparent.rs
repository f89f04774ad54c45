//! The errors in transparent fields.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Type;

use crate::facade::check;
use crate::generics::{choosing_parameters, is_recursive, mentions, with_static_lifetimes};
use crate::grammar::ascii;
use crate::model::{Field, Input, Variant};

/// A transparent field of which something can be asked before the type's parameters are known.
pub(super) struct Inner {
    pub(super) ty: Type,
    /// The constant that holds what the type can do.
    pub(super) abilities: Ident,
}

/// All of them. Of a type that holds the one being derived, nothing can be asked before that is
/// done.
pub(super) fn known(input: &Input<'_>) -> Vec<Inner> {
    let known = input.variants.iter().filter_map(|variant| {
        let field = variant.inner().filter(|field| is_known(input, field))?;
        Some(Inner {
            ty: with_static_lifetimes(input.generics, field.ty),
            abilities: abilities(variant),
        })
    });
    known.collect()
}

/// Whether each field is an error of ours; one that is not is reported here, and nowhere else.
pub(super) fn checks(input: &Input<'_>) -> TokenStream {
    let checks = known(input).into_iter().map(|Inner { ty, abilities }| {
        let check = check(&ty, "assert_qs_error", abilities.to_token_stream());
        quote! {
            const #abilities: __qs_private::Abilities = __qs_private::abilities!(#ty);
            #check
        }
    });
    checks.collect()
}

/// The transparent field of a variant, and the error in it.
pub(super) fn inner<'v, 'a>(
    input: &Input<'_>,
    variant: &'v Variant<'a>,
) -> Option<(&'v Field<'a>, TokenStream)> {
    let field = variant.inner()?;
    let binding = &field.binding;
    if !is_known(input, field) {
        return Some((field, binding.to_token_stream()));
    }
    let abilities = abilities(variant);
    let error = quote!(__qs_private::TransparentField::<{ #abilities.is_qs_error }>::get(#binding));
    Some((field, error))
}

fn is_known(input: &Input<'_>, field: &Field<'_>) -> bool {
    let choosing = choosing_parameters(input.generics);
    !mentions(field.ty.to_token_stream(), &choosing) && !is_recursive(input, field.ty)
}

fn abilities(variant: &Variant<'_>) -> Ident {
    format_ident!("__qs_inner_{}", ascii(variant.ident))
}

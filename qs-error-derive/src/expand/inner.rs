//! The errors in transparent fields.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;

use crate::generics::{choosing_parameters, everlasting, is_recursive, mentions};
use crate::model::{Field, Input, Variant};

/// Whether each field is an error of ours, where that is known before the type's parameters are;
/// one that is not is reported here, and nowhere else.
pub(super) fn checks(input: &Input<'_>) -> TokenStream {
    let private = input.private();
    let known = input.variants.iter().filter_map(|variant| {
        let field = variant.inner().filter(|field| is_known(input, field))?;
        let (ty, name) = (everlasting(input.generics, field.ty), abilities(variant));
        let check = input
            .facade
            .check_type(&ty, "assert_qs_error");
        Some(quote! {
            const #name: (::core::primitive::bool, ::core::primitive::bool) = #private::abilities!(#ty);
            #check
        })
    });
    known.collect()
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
    let (private, ty, abilities) = (input.private(), field.ty, abilities(variant));
    let error = quote!(<#ty as #private::Inner<{ #abilities.0 }>>::get(#binding));
    Some((field, error))
}

/// What a field asks of the type's parameters is a bound; of a type that holds the one being
/// derived, nothing can be asked before that is done.
fn is_known(input: &Input<'_>, field: &Field<'_>) -> bool {
    let choosing = choosing_parameters(input.generics);
    !mentions(field.ty.to_token_stream(), &choosing) && !is_recursive(input, field.ty)
}

fn abilities(variant: &Variant<'_>) -> Ident {
    format_ident!("__qs_inner_{}", variant.ident.unraw())
}

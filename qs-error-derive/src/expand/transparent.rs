//! The errors of transparent fields.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Type;

use crate::facade::check;
use crate::generics::{catalog_parameters, is_recursive, mentions, with_static_lifetimes};
use crate::grammar::ascii;
use crate::model::{DisplayImpl, Field, Input, Variant};
use crate::words::source_text;

/// A transparent field whose type does not depend on the parameters of the enum.
pub(super) struct TransparentField {
    pub(super) ty: Type,
    /// The constant with the abilities of the type.
    pub(super) abilities: Ident,
    /// The message if the type is not a `QsError`.
    remedy: String,
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
            remedy: remedy(input, variant, field),
        })
    });
    known.collect()
}

/// Writes the checks that each field is a `QsError`.
pub(super) fn checks(input: &Input<'_>) -> TokenStream {
    let checks = concrete_fields(input).into_iter().map(|field| {
        let TransparentField {
            ty,
            abilities,
            remedy,
        } = field;
        let check = check(&ty, "assert_qs_error", quote!(#abilities, #remedy));
        quote! {
            const #abilities: __qs_private::Abilities = __qs_private::abilities!(#ty);
            #check
        }
    });
    checks.collect()
}

/// Returns the message for a field that is not a `QsError`. It names the attributes that are there.
fn remedy(input: &Input<'_>, variant: &Variant<'_>, field: &Field<'_>) -> String {
    let is_of_thiserror = input.display == DisplayImpl::Thiserror;
    let edit = if variant.is_error_transparent {
        "add a `code` and a `status` to the variant"
    } else {
        "replace `transparent` by a `code` and a `status`"
    };
    let attribute = field.from.as_ref().or(field.source.as_ref());
    let source = match attribute.map(source_text) {
        Some(bare) if is_of_thiserror => format!("`{bare}` stays"),
        Some(key) => format!("`#[qs({key})]` stays"),
        None if variant.is_error_transparent => "the field is the source".to_owned(),
        None if is_of_thiserror => "mark the field by `#[source]`".to_owned(),
        None => "mark the field by `#[qs(source)]`".to_owned(),
    };
    format!(
        "this type is not a `QsError`: declare it with `#[derive(Debug, QsError)]`, or {edit}; {source}"
    )
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

//! The errors of transparent fields.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::facade::check;
use crate::generics::concrete_type;
use crate::grammar::ascii;
use crate::model::{DisplayImpl, Field, Input, Variant};
use crate::words::source_text;

/// A transparent field whose type does not depend on the parameters of the enum.
pub(super) struct TransparentField {
    pub(super) ty: TokenStream,
    /// The constant with the abilities of the type.
    pub(super) abilities: Ident,
    /// The message if the type is not a `QsError`.
    remedy: String,
}

impl TransparentField {
    pub(super) fn new(input: &Input<'_>, variant: &Variant<'_>) -> Option<Self> {
        let field = variant.transparent_field()?;
        Some(Self {
            ty: concrete_type(input, field.ty)?,
            abilities: abilities(variant),
            remedy: remedy(input, variant, field),
        })
    }
}

/// Returns the fields whose catalogs become part of the catalog of the type.
pub(super) fn catalog_fields(input: &Input<'_>) -> Vec<TransparentField> {
    let variants = input.variants.iter();
    let with_catalog = variants.filter(|variant| variant.catalog_field().is_some());
    with_catalog
        .filter_map(|variant| TransparentField::new(input, variant))
        .collect()
}

/// Writes the checks that each field is a `QsError`.
pub(super) fn checks(input: &Input<'_>) -> TokenStream {
    let variants = input.variants.iter();
    let fields = variants.filter_map(|variant| TransparentField::new(input, variant));
    let checks = fields.map(|field| {
        let TransparentField {
            ty,
            abilities,
            remedy,
        } = field;
        let check = check(&ty, "assert_qs_error", quote!(#abilities, #remedy));
        quote! {
            const #abilities: __qs_private::Abilities = __qs_private::abilities!(#ty, __qs_extras);
            #check
        }
    });
    checks.collect()
}

/// Returns the message for a field that is not a `QsError`. It contains the attribute of the field.
fn remedy(input: &Input<'_>, variant: &Variant<'_>, field: &Field<'_>) -> String {
    let is_of_thiserror = input.display == DisplayImpl::Thiserror;
    let edit = if variant.is_error_transparent {
        "add a `code` and a `status` to the variant"
    } else {
        "replace `transparent` with a `code` and a `status`"
    };
    let attribute = field.from.as_ref().or(field.source.as_ref());
    let source = match attribute.map(source_text) {
        Some(bare) if is_of_thiserror => format!(", and keep `{bare}`"),
        Some(key) => format!(", and keep `#[qs({key})]`"),
        None if variant.is_error_transparent => String::new(),
        None if is_of_thiserror => ", and add `#[source]` to the field".to_owned(),
        None => ", and add `#[qs(source)]` to the field".to_owned(),
    };
    format!(
        "type `{}` does not implement `QsError`: add `#[derive(Debug, QsError)]` to it, or {edit}{source}",
        source_text(field.ty)
    )
}

/// Returns the transparent field of a variant and the expression of its error.
pub(super) fn error_of<'v, 'a>(
    input: &Input<'_>,
    variant: &'v Variant<'a>,
) -> Option<(&'v Field<'a>, TokenStream)> {
    let field = variant.transparent_field()?;
    let binding = &field.binding;
    if concrete_type(input, field.ty).is_none() {
        return Some((field, binding.to_token_stream()));
    }
    let abilities = abilities(variant);
    let error = quote!(__qs_private::TransparentField::<{ #abilities.is_qs_error }>::get(#binding));
    Some((field, error))
}

fn abilities(variant: &Variant<'_>) -> Ident {
    format_ident!("__qs_inner_{}", ascii(variant.ident))
}

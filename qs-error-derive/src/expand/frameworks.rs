//! The call of the facade's macro that implements the traits of the frameworks.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Token};

use crate::generics::Bounds;
use crate::model::{Input, Variant};

/// Writes the call with the skipped names, the generics, the type, the where clause and the
/// members.
pub(super) fn frameworks(input: &Input<'_>) -> TokenStream {
    let (generics, arguments, _) = input.generics.split_for_impl();
    let (ident, skip) = (input.ident, &input.skip);
    let clause = Bounds::by_value(input).where_clause(input.generics);
    // rustc reports a conflicting impl at this token instead of the facade's macro.
    let implement = Token![impl](ident.span());
    let members = input.variants.iter().filter_map(members);
    quote! {
        __qs_private::frameworks! {
            [#(#skip)*]
            { #implement #generics }
            { #ident #arguments }
            { #clause }
            { #(#members,)* }
        }
    }
}

/// Writes the extension members of a variant: `Variant => { "name": Type, … }`.
fn members(variant: &Variant<'_>) -> Option<TokenStream> {
    let members = variant.fields.iter().filter_map(|field| {
        let (name, ty) = (field.extension.as_ref()?, field.ty);
        let cfg = cfg(field.attributes);
        Some(quote!(#(#cfg)* #name: #ty,))
    });
    let members: TokenStream = members.collect();
    if members.is_empty() {
        return None;
    }
    let (name, cfg) = (variant.ident, cfg(variant.attributes));
    Some(quote!(#(#cfg)* #name => { #members }))
}

fn cfg(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"))
}

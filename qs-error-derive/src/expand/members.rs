//! The extension members of a row.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::rows::assign;
use crate::generics::{catalog_parameters, mentions, with_static_lifetimes};
use crate::model::{Field, Input, Variant};

/// Writes the members of a row, if there are any.
pub(super) fn members(input: &Input<'_>, variant: &Variant<'_>) -> Option<TokenStream> {
    let members = variant.fields.iter();
    let members: Vec<TokenStream> = members.filter_map(|field| member(input, field)).collect();
    (!members.is_empty()).then(|| assign("members", &quote!(&[#(#members),*])))
}

/// Describes a member by its type. A type that depends on parameters is known to users only.
fn member(input: &Input<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let name = field.extension.as_ref()?.value();
    let parameters = catalog_parameters(input.generics);
    if mentions(field.ty.to_token_stream(), &parameters) {
        let is_optional = field.optional().is_some();
        return Some(quote!(__qs_private::MemberInfo::new(
            #name,
            __qs_private::MemberKind::Any,
            #is_optional
        )));
    }
    let ty = with_static_lifetimes(input.generics, field.ty);
    let ty = input.without_self(ty.to_token_stream());
    Some(quote!(__qs_private::member_info!(#name, #ty)))
}

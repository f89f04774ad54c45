//! The extension members of a row.

use proc_macro2::TokenStream;
use quote::quote;

use super::rows::assign;
use crate::generics::concrete_type;
use crate::model::{Field, Input, Variant};

/// Writes the members of a variant, if there are any.
pub(super) fn members(input: &Input<'_>, variant: &Variant<'_>) -> Option<TokenStream> {
    let fields = variant.fields.iter();
    let members: Vec<TokenStream> = fields.filter_map(|field| member(input, field)).collect();
    (!members.is_empty()).then(|| assign("members", &quote!(&[#(#members),*])))
}

/// Describes a member by its type. A member whose type depends on parameters has the kind `Any`.
fn member(input: &Input<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let name = field.extension.as_ref()?.value();
    let Some(ty) = concrete_type(input, field.ty) else {
        let is_optional = field.optional().is_some();
        return Some(quote!(__qs_private::MemberInfo::new(
            #name,
            __qs_private::MemberKind::Any,
            #is_optional
        )));
    };
    Some(quote!(__qs_private::member_info!(#name, #ty)))
}

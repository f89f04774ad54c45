//! The extension members of a row.

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use super::rows::assign;
use crate::generics::concrete_type;
use crate::model::{Field, Input, Variant};

/// Writes the members of a code, if there are any. A member that not every variant of the code has is
/// optional.
pub(super) fn members(input: &Input<'_>, variants: &[&Variant<'_>]) -> Option<TokenStream> {
    let mut names: Vec<String> = Vec::new();
    for field in variants.iter().flat_map(|variant| &variant.fields) {
        let name = field.extension.as_ref().map(LitStr::value);
        names.extend(name.filter(|name| !names.contains(name)));
    }
    let members: Vec<TokenStream> = names
        .iter()
        .filter_map(|name| shared_member(input, variants, name))
        .collect();
    (!members.is_empty()).then(|| assign("members", &quote!(&[#(#members),*])))
}

/// Describes the member of a name in all variants of a code.
fn shared_member(input: &Input<'_>, variants: &[&Variant<'_>], name: &str) -> Option<TokenStream> {
    let has_name = |field: &&Field<'_>| {
        let own = field.extension.as_ref().map(LitStr::value);
        own.as_deref() == Some(name)
    };
    let fields = variants
        .iter()
        .map(|variant| variant.fields.iter().find(has_name));
    let is_everywhere = fields.clone().all(|field| field.is_some());
    let members = fields.flatten().filter_map(|field| member(input, field));
    let merged =
        members.reduce(|one, other| quote!(__qs_private::MemberInfo::merge(#one, #other)))?;
    Some(if is_everywhere {
        merged
    } else {
        quote!(__qs_private::MemberInfo::optional(#merged))
    })
}

/// Describes a member by its type. A type that depends on parameters is known to users only.
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

//! The definition of the companion enum, which is an item of the user's module.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Meta};

use super::{Entry, entries};
use crate::facade::with_span;
use crate::model::{Code, Companion, Input, Variant};
use crate::words::source_text;

/// Writes the enum. It refers to the facade by the user's path, because the expansion's import is
/// in the `const`. An `allow` on the type also applies to the companion.
pub(in crate::expand) fn definition(input: &Input<'_>) -> Option<TokenStream> {
    let Companion {
        name,
        visibility,
        attributes,
        ..
    } = input.companion.as_ref()?;
    let docs = docs(attributes, || format!("The codes of `{}`.", input.ident));
    let names = &["allow", "cfg", "deprecated", "non_exhaustive"];
    let copied = copied(attributes, names);
    let variants = entries(input).map(|entry| variant(input, &entry));
    // rustc reports a second item of this name at the span of the whole item.
    let item = quote!(#visibility enum #name { #(#variants,)* });
    let item = with_span(item, name.span());
    Some(quote! {
        #docs
        #(#copied)*
        #[::core::prelude::v1::derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::Eq,
            ::core::hash::Hash,
            ::core::cmp::PartialEq
        )]
        #item
    })
}

/// Writes a variant. `non_exhaustive` is not copied, because on a variant it applies to fields.
fn variant(input: &Input<'_>, Entry { variant, field }: &Entry<'_, '_>) -> TokenStream {
    let (name, facade) = (variant.ident, &input.facade);
    let docs = docs(variant.attributes, || default_docs(input, variant));
    let copied = copied(variant.attributes, &["cfg", "deprecated"]);
    let codes = field.as_ref().map(|field| {
        let ty = &field.ty;
        quote!((#facade::__private::field_codes!(#ty)))
    });
    quote!(#docs #(#copied)* #name #codes)
}

/// Writes the doc comment of an item, else the default.
fn docs(attributes: &[Attribute], default: impl FnOnce() -> String) -> TokenStream {
    let has_text = attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("doc") && is_text(attribute));
    let default = (!has_text).then(|| {
        let text = default();
        quote!(#[doc = #text])
    });
    let own = copied(attributes, &["doc"]).map(ToTokens::to_token_stream);
    own.chain(default).collect()
}

fn is_text(attribute: &Attribute) -> bool {
    matches!(attribute.meta, Meta::NameValue(_))
}

fn copied<'a>(
    attributes: &'a [Attribute],
    names: &'static [&'static str],
) -> impl Iterator<Item = &'a Attribute> {
    attributes
        .iter()
        .filter(|attribute| names.iter().any(|name| attribute.path().is_ident(name)))
}

fn default_docs(input: &Input<'_>, variant: &Variant<'_>) -> String {
    if let Some(field) = variant.transparent_field() {
        return format!("The codes of `{}`.", source_text(field.ty));
    }
    match variant
        .row()
        .and_then(|row| input.root(row))
        .map(|row| &row.code)
    {
        Some(Code::Declared { literal, .. }) => format!("The code `{}`.", literal.value()),
        Some(Code::Inherited(code_path)) => {
            format!("The code of `{}`.", source_text(&code_path.path))
        }
        Some(Code::Same(_) | Code::Unknown) | None => "A code.".to_owned(),
    }
}

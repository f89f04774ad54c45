//! The doc comments of rows.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::facade::check;
use crate::model::{Description, DocPart, Input, Row, Variant};

impl ToTokens for Description {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Literal(text) => text.to_tokens(tokens),
            Self::Joined(parts) => {
                tokens.extend(quote!(__qs_private::join_docs!([#(#parts),*])));
            }
        }
    }
}

impl ToTokens for DocPart {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Self::Literal(text) => quote!(__qs_private::DocPart::Literal(#text)),
            Self::Computed(call) => quote!(__qs_private::DocPart::Computed(#call)),
        });
    }
}

/// Writes the check for required sections, if only the compiler can read the doc comment.
pub(super) fn section_check(
    input: &Input<'_>,
    name: &Ident,
    variant: &Variant<'_>,
    row: &Row,
) -> Option<TokenStream> {
    if input.require.is_empty() || input.known_docs(row).is_some() {
        return None;
    }
    let sections = input.require.iter().map(|section| {
        let section = format_ident!("{section:?}");
        quote!(__qs_private::Section::#section)
    });
    let variant_name = variant.ident.to_string();
    let arguments = quote!(&__qs_private::CodeInfo::new(&#name), &[#(#sections),*], #variant_name);
    Some(check(variant.ident, "assert_sections", arguments))
}

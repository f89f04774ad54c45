//! Rows that inherit their codes.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::LitStr;

use super::rows::{assign, message};
use crate::facade::check;
use crate::leak;
use crate::model::{Input, Row, Variant};

/// Writes the checks that require the status, if the code is inherited from another type.
pub(super) fn inherited_checks(
    input: &Input<'_>,
    name: &Ident,
    variant: &Variant<'_>,
    row: &Row,
) -> Option<TokenStream> {
    if !input.inherits(row) || row.broken {
        return None;
    }
    let leak = row.message.as_ref().and_then(|format| {
        let message = leak::of_server(variant, row, format)?;
        let arguments = quote!(&__qs_private::CodeInfo::new(&#name), #message);
        Some(check(&format.literal, "assert_public", arguments))
    });
    let challenge = row
        .challenge
        .as_ref()
        .and_then(|challenge| challenge.own.as_ref())
        .map(|key| {
            check(
                key,
                "assert_challenge",
                quote!(&__qs_private::CodeInfo::new(&#name)),
            )
        });
    Some(quote!(#leak #challenge))
}

/// Writes a row with the defaults of its parent.
pub(super) fn inheriting_row(parent: &Ident, row: &Row, extras: &[TokenStream]) -> TokenStream {
    // Without its own extras, the row would have the members and params of its parent.
    let extras = quote!(extras: &__qs_private::RowExtras {
        #(#extras,)*
        ..__qs_private::RowExtras::inherited(#parent, __qs_extras)
    });
    let parts = [
        message(row).map(|message| quote!(message: #message)),
        row.description
            .as_ref()
            .map(|text| assign("description", text)),
        row.url.as_ref().map(|url| inherited_url(parent, url)),
        Some(extras),
    ];
    let parts = parts.into_iter().flatten();
    quote!(__qs_private::Row { #(#parts,)* ..__qs_private::Row::inherited(#parent) })
}

fn inherited_url(parent: &Ident, url: &LitStr) -> TokenStream {
    let url = url.value();
    if url.contains("{code}") {
        quote!(url: __qs_private::url!(#url, #parent.code()))
    } else {
        assign("url", &url)
    }
}

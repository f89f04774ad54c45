//! The versions of a code in its row, and the check of its replacement.

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use super::catalog::index;
use super::rows::{assign, row_name, some};
use crate::facade::check;
use crate::model::{Code, Input, Lifecycle, OWN_REPLACEMENT, Row};
use crate::words::closest_or;

/// Returns the fields of `RowExtras` that differ from the defaults.
pub(super) fn extras(lifecycle: &Lifecycle) -> impl Iterator<Item = TokenStream> {
    let since = lifecycle.since.as_ref();
    let deprecated = lifecycle.deprecation.as_ref().map(|deprecation| {
        let of_crate = || {
            quote!(__qs_private::version(::core::option_env!(
                "CARGO_PKG_VERSION"
            )))
        };
        let since = deprecation.since.as_ref();
        some(since.map_or_else(of_crate, |since| quote!(#since)))
    });
    let instead = lifecycle.instead.as_ref();
    let parts = [
        since.map(|since| assign("since", since)),
        deprecated.map(|since| assign("deprecated", &since)),
        instead.map(|code| assign("instead", code)),
    ];
    parts.into_iter().flatten()
}

/// Writes the checks that the catalog has the replacements. A type with a broken row has no checks.
pub(super) fn checks(
    input: &Input<'_>,
    catalog: &TokenStream,
    count: &TokenStream,
) -> Option<TokenStream> {
    let rows = || input.rows().map(|(.., row)| row);
    let replacements = input
        .rows()
        .filter_map(|(at, _, row)| Some((at, row, row.lifecycle.instead.as_ref()?)));
    let checks: Vec<TokenStream> = replacements
        .map(|(at, row, literal)| {
            let own = assert_replaced(at, row, literal);
            let known = assert_replacement(input, literal);
            quote!(#own #known)
        })
        .collect();
    if checks.is_empty() || rows().any(is_broken) {
        return None;
    }
    let index = index(count, &quote!(__qs_catalog));
    Some(quote! {
        const __qs_catalog: &[__qs_private::CodeInfo] = #catalog;
        const __qs_index: &[::core::primitive::u16] = #index;
        #(#checks)*
    })
}

fn assert_replacement(input: &Input<'_>, literal: &LitStr) -> TokenStream {
    let message = not_found(input, &literal.value());
    let arguments = quote!(__qs_index, __qs_catalog, #literal, #message);
    check(literal, "assert_in_catalog", arguments)
}

/// Writes the check that the replacement of an inherited code is another code.
fn assert_replaced(at: u16, row: &Row, literal: &LitStr) -> Option<TokenStream> {
    let name = row_name(at);
    let arguments = quote!(&#name, #literal, #OWN_REPLACEMENT);
    matches!(row.code, Code::Inherited(_)).then(|| check(literal, "assert_other_code", arguments))
}

fn is_broken(row: &Row) -> bool {
    row.broken
        || matches!(
            row.code,
            Code::Unknown | Code::Declared { status: None, .. }
        )
}

fn not_found(input: &Input<'_>, code: &str) -> String {
    let declared: Vec<String> = input
        .rows()
        .filter_map(|(.., row)| match &row.code {
            Code::Declared { literal, .. } => Some(literal.value()),
            Code::Inherited(_) | Code::Same(_) | Code::Unknown => None,
        })
        .filter(|declared| declared != code)
        .collect();
    let hint = closest_or(code, declared.iter().map(String::as_str), || {
        format!(
            "expected a code of `{}` or of its `transparent` fields",
            input.ident
        )
    });
    format!("unknown code `{}`{hint}", code.escape_debug())
}

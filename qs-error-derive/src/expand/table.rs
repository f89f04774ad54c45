//! The tables of rows. Types that inherit from each other depend only on rows that are not
//! inherited.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::rows::row_name;
use super::variant_index::inherited_name;
use crate::model::{Input, Kind, Row};

/// Writes the table of all rows.
///
/// Other types read inherited rows from constants, and other rows from a table without inherited
/// rows. Otherwise, the tables of two types that inherit from each other would form a cycle.
pub(super) fn table(input: &Input<'_>, rows: &[(&Row, TokenStream)]) -> TokenStream {
    let entry = |row: &TokenStream| quote!(__qs_private::CodeInfo::new(&#row));
    if !exports_inherited(input) {
        return array("__qs_table", rows.iter().map(|(_, row)| entry(row)));
    }
    let (mut own, mut all) = (Vec::new(), Vec::new());
    for (row, value) in rows {
        if input.inherits(row) {
            all.push(entry(value));
        } else {
            let position = Literal::usize_unsuffixed(own.len());
            all.push(quote!(__qs_own_table[#position]));
            own.push(entry(value));
        }
    }
    let (own, all) = (array("__qs_own_table", own), array("__qs_table", all));
    quote!(#own #all)
}

fn array(name: &str, entries: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let name = format_ident!("{name}");
    let entries: Vec<TokenStream> = entries.into_iter().collect();
    let count = Literal::usize_unsuffixed(entries.len());
    quote!(static #name: [__qs_private::CodeInfo; #count] = [#(#entries),*];)
}

/// Returns the table from which other types read rows.
pub(super) fn own_rows(input: &Input<'_>) -> TokenStream {
    if exports_inherited(input) {
        quote!(&__qs_own_table)
    } else {
        quote!(__qs_rows)
    }
}

/// Writes the constants of inherited rows.
pub(super) fn inherited_rows(input: &Input<'_>) -> Vec<TokenStream> {
    let rows = input.rows().filter(|_| input.kind == Kind::Enum);
    let inherited = rows.filter(|(.., row)| input.inherits(row));
    let constants = inherited.map(|(at, variant, _)| {
        let (name, row) = (inherited_name(variant.ident), row_name(at));
        quote! {
            #[doc(hidden)]
            pub const #name: &'static __qs_private::Row = &#row;
        }
    });
    constants.collect()
}

/// Returns whether other types can read inherited rows of the type. A code path cannot refer to a
/// struct.
fn exports_inherited(input: &Input<'_>) -> bool {
    input.kind == Kind::Enum && has_inherited(input)
}

/// Imports the fallback for types without rows, if the type inherits from another one.
pub(super) fn fallback(input: &Input<'_>) -> Option<TokenStream> {
    has_inherited(input).then(|| {
        quote!(
            use __qs_private::NoRows as _;
        )
    })
}

fn has_inherited(input: &Input<'_>) -> bool {
    input.rows().any(|(.., row)| input.inherits(row))
}

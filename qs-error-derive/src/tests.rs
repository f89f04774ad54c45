//! Tests of expansions and diagnostics without the compiler.
//!
//! `UPDATE_EXPECT=1 cargo test -p qs-error-derive` writes the snapshots. Review them.

mod attributes;
mod diagnostics;
mod files;
mod message_coverage;
mod prefixes;
mod snapshot;
mod tokens;
mod types;
mod words;

use proc_macro2::TokenStream;

fn tokens(source: &str) -> TokenStream {
    source.parse().expect("tokens")
}

fn items(expansion: TokenStream) -> syn::File {
    syn::parse2(expansion).expect("items")
}

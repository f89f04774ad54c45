//! Tests of what only the macro crate can see: the expansion itself, and input that is still being
//! typed. `UPDATE_EXPECT=1 cargo test -p qs-error-derive` writes the snapshots anew; read them.

mod diagnostics;
mod files;
mod message_coverage;
mod prefixes;
mod random;
mod similar;
mod skip;
mod snapshot;
mod tokens;
mod valid;

use proc_macro2::TokenStream;

fn tokens(source: &str) -> TokenStream {
    source
        .parse()
        .expect("the source of a test is made of tokens")
}

fn items(expansion: TokenStream) -> syn::File {
    syn::parse2(expansion).expect("an expansion is made of items")
}

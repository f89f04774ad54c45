//! Incomplete types, such as an editor passes to the derive at each keystroke.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;

use super::files::{files_in, read, types};
use super::types::TYPES;
use super::{items, tokens};

/// The greatest size of a type in bytes, because the number of prefixes is the number of tokens.
const LARGEST: usize = 1024;

#[test]
fn prefix_of_type_expands_to_items() {
    let files = files_in("../tests/compile_pass", "rs");
    let texts = files
        .iter()
        .map(|file| read(file))
        .filter(|text| text.len() < LARGEST);
    let environments = texts
        .flat_map(|text| types(&text))
        .map(ToTokens::into_token_stream);
    let sources = TYPES.iter().map(|(_, source)| tokens(source));
    let inputs: Vec<TokenStream> = sources.chain(environments).collect();
    assert!(inputs.len() >= 40, "{}", inputs.len());
    for prefix in inputs.into_iter().flat_map(prefixes) {
        items(crate::derive(prefix));
    }
}

/// Returns the prefix that ends at each token. Incomplete groups are closed.
fn prefixes(stream: TokenStream) -> Vec<TokenStream> {
    let mut before: Vec<TokenTree> = Vec::new();
    let mut all = vec![TokenStream::new()];
    for token in stream {
        if let TokenTree::Group(group) = &token {
            for inner in prefixes(group.stream()) {
                let cut = closed(group.delimiter(), inner);
                all.push(before.iter().cloned().chain([cut]).collect());
            }
        }
        before.push(token);
        all.push(before.iter().cloned().collect());
    }
    all
}

fn closed(delimiter: Delimiter, inner: TokenStream) -> TokenTree {
    TokenTree::Group(Group::new(delimiter, inner))
}

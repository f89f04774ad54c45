//! What an editor sends at each keystroke.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::{VALID, items, tokens};

#[test]
fn every_prefix_of_a_type_expands_to_items() {
    for (_, source) in VALID {
        for prefix in prefixes(tokens(source)) {
            items(crate::derive(prefix));
        }
    }
}

/// The stream cut off behind each of its tokens; groups that are cut are closed.
fn prefixes(stream: TokenStream) -> Vec<TokenStream> {
    let mut before: Vec<TokenTree> = Vec::new();
    let mut all = vec![TokenStream::new()];
    for token in stream {
        if let TokenTree::Group(group) = &token {
            for inner in prefixes(group.stream()) {
                all.push(
                    before
                        .iter()
                        .cloned()
                        .chain([closed(group.delimiter(), inner)])
                        .collect(),
                );
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

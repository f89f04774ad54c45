//! The checks of `catalog!` and of the catalog of a type. They are written here because a
//! `macro_rules` macro cannot set spans.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::facade::check;

/// Writes the check of each type in `[type] [type] …`.
pub(crate) fn assert_no_collisions(input: TokenStream) -> TokenStream {
    let types = input.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) => Some(group.stream()),
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    });
    types.enumerate().map(assert_no_collision_at).collect()
}

/// Writes a check by its number. Collisions are reported at the type or path in `tokens`.
pub(crate) fn assert_no_collision_at((check_at, tokens): (usize, TokenStream)) -> TokenStream {
    let arguments = quote!(__QS_COLLISIONS, #check_at, ::core::module_path!());
    check(tokens, "assert_no_collision", arguments)
}

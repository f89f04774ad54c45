//! Refusals of clashes, which point at what brings them in; `catalog!` cannot write them itself.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::facade::check;

/// Of `[type] [type] …`, a assert_no_collision_at of the clashes that each type brings in.
pub(crate) fn assert_no_collisions(input: TokenStream) -> TokenStream {
    let types = input.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) => Some(group.stream()),
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    });
    types.enumerate().map(assert_no_collision_at).collect()
}

/// Refuses the clashes that the check of that number found, at the type or path that brings them in.
pub(crate) fn assert_no_collision_at((check_at, origin): (usize, TokenStream)) -> TokenStream {
    let arguments = quote!(__QS_COLLISIONS, #check_at, ::core::module_path!());
    check(origin, "assert_no_collision", arguments)
}

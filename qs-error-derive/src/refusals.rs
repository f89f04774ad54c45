//! What `catalog!` cannot write itself: checks whose errors point at one of its types.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::facade::check;

/// Of `[type] [type] …`, a refusal of the clashes that each type brings in.
pub(crate) fn refusals(input: TokenStream) -> TokenStream {
    let types = input.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) => Some(group.stream()),
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    });
    let refusals = types.enumerate().map(|(at, ty)| {
        check(
            ty,
            "refuse",
            quote!(__QS_CLASHES, #at, ::core::module_path!()),
        )
    });
    refusals.collect()
}

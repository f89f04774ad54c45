//! What `catalog!` cannot write itself: checks whose errors point at one of its types.

use proc_macro2::{TokenStream, TokenTree};

use crate::facade::Facade;

/// Of `$crate [type] [type] …`, a refusal of the clashes that each type brings in.
pub(crate) fn refusals(input: TokenStream) -> TokenStream {
    let mut facade = TokenStream::new();
    let mut types = Vec::new();
    for token in input {
        match token {
            TokenTree::Group(group) => types.push(group.stream()),
            other => facade.extend([other]),
        }
    }
    let facade = Facade::new(facade);
    let refusals = types.into_iter().enumerate().map(|(at, ty)| {
        let arguments = quote::quote!(__QS_CLASHES, #at);
        facade.check(ty, "refuse", arguments)
    });
    refusals.collect()
}

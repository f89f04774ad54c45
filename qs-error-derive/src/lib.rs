//! The derive macro of `qs-error`. Use it through that crate, which documents every key.

mod attr;
mod errors;
mod expand;
mod facade;
mod fallback;
mod generics;
mod grammar;
mod key;
mod leak;
mod message;
mod model;
mod refusals;
mod similar;
mod status;
mod valid;

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use syn::DeriveInput;

use crate::model::Input;

#[allow(
    missing_docs,
    reason = "documented where users meet it: on the re-export in `qs-error`"
)]
#[proc_macro_derive(QsError, attributes(qs))]
pub fn derive_qs_error(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive(input.into()).into()
}

/// Writes the checks of `qs_error::catalog!`, which is what to use.
#[doc(hidden)]
#[proc_macro]
pub fn refusals(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    at_call_site(refusals::refusals(input.into())).into()
}

fn derive(input: TokenStream) -> TokenStream {
    match syn::parse2::<DeriveInput>(input) {
        Ok(input) => at_call_site(expansion(&input)),
        Err(error) => error.into_compile_error(),
    }
}

fn expansion(input: &DeriveInput) -> TokenStream {
    let (input, error) = errors::collect(|errors| {
        let input = Input::new(input, errors);
        valid::check(&input, errors);
        input
    });
    match error {
        None => expand::expand(&input),
        Some(error) => fallback::expand(&input, &error),
    }
}

/// Gives every token the derive's own context and keeps its place.
///
/// rustc and clippy hold no user to account for what a derive wrote, so no lint fires on the
/// expansion and it needs no `allow`, which a `forbid` would refuse. `$crate` alone must keep the
/// context that says which crate it is.
fn at_call_site(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut token| {
            let span = token.span().resolved_at(Span::call_site());
            match &mut token {
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), at_call_site(group.stream()));
                    inner.set_span(span);
                    return TokenTree::Group(inner);
                }
                TokenTree::Ident(ident) if *ident == "$crate" => {}
                // The derive's edition comes with its context, and has one keyword more than the
                // user's may have.
                TokenTree::Ident(ident) if *ident == "gen" => {
                    return TokenTree::Ident(Ident::new_raw("gen", span));
                }
                other => other.set_span(span),
            }
            token
        })
        .collect()
}

#[cfg(test)]
mod tests;

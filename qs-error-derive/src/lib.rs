//! The derive macro of `qs-error`. Use it through `qs-error`, which documents every key.

mod attr;
mod code_style;
mod collision;
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
mod status;
mod valid;
mod words;

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use syn::DeriveInput;

use crate::model::Input;

// `error`, `from` and `source` are attributes of thiserror. Without its derive, rustc would report
// them as unknown, in addition to the diagnostic with the fix.
#[allow(missing_docs, reason = "documented at the re-export in `qs-error`")]
#[proc_macro_derive(QsError, attributes(qs, error, from, source))]
pub fn derive_qs_error(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive(input.into()).into()
}

/// Writes the checks of `qs_error::catalog!`. Use that macro.
#[doc(hidden)]
#[proc_macro]
pub fn assert_no_collisions(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    collision::assert_no_collisions(respan_to_derive(input.into(), Span::call_site())).into()
}

fn derive(input: TokenStream) -> TokenStream {
    match syn::parse2::<DeriveInput>(respan_to_derive(input, Span::call_site())) {
        Ok(input) => expansion(&input),
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

/// Resolves every token in the context of the derive and keeps its location.
///
/// Lints of rustc and clippy do not fire on tokens of a derive. So the expansion does not require
/// `allow`, which a `forbid` would reject. `$crate` keeps its context, which determines the crate.
fn respan_to_derive(tokens: TokenStream, call_site: Span) -> TokenStream {
    let resolved = tokens.into_iter().map(|mut token| {
        let span = token.span().resolved_at(call_site);
        match &mut token {
            TokenTree::Group(group) => {
                let stream = respan_to_derive(group.stream(), call_site);
                let mut inner = Group::new(group.delimiter(), stream);
                inner.set_span(span);
                return TokenTree::Group(inner);
            }
            TokenTree::Ident(ident) if *ident == "$crate" => {}
            // `gen` is a keyword in the edition of the derive, but may be a name in the user's
            // edition.
            TokenTree::Ident(ident) if *ident == "gen" => {
                return TokenTree::Ident(Ident::new_raw("gen", span));
            }
            other => other.set_span(span),
        }
        token
    });
    resolved.collect()
}

#[cfg(test)]
mod tests;

//! How an expansion names the facade.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

use crate::attr::flatten_none_groups;

/// Gives the facade's module for expansions the name that they use for it. If the path leads
/// nowhere, this is the one place where rustc complains.
pub(crate) fn import(path: &TokenStream) -> TokenStream {
    quote!(use #path::__private as __qs_private;)
}

/// A call of a function of the facade while the compiler evaluates constants. If it fails, the
/// error points at all of `tokens`.
pub(crate) fn check(tokens: impl ToTokens, function: &str, arguments: TokenStream) -> TokenStream {
    let (start, end) = ends(tokens);
    let function = Ident::new(function, start);
    let mut arguments = Group::new(Delimiter::Parenthesis, arguments);
    arguments.set_span(end);
    quote_spanned!(start=> const _: () = __qs_private::#function #arguments;)
}

/// The same tokens, as if they all stood at `span`.
pub(crate) fn located(tokens: TokenStream, span: Span) -> TokenStream {
    let each = tokens.into_iter().map(|mut token| {
        token.set_span(span);
        token
    });
    each.collect()
}

/// Where tokens stand, in the derive's own context: that of a `$crate` among them is another.
pub(crate) fn place(tokens: &impl Spanned) -> Span {
    tokens.span().resolved_at(Span::call_site())
}

/// The first and the last token's places.
pub(crate) fn ends(tokens: impl ToTokens) -> (Span, Span) {
    let tokens = flatten_none_groups(tokens.into_token_stream());
    let mut spans = tokens.into_iter().map(|token| place(&token));
    let start = spans.next().unwrap_or_else(Span::call_site);
    (start, spans.last().unwrap_or(start))
}

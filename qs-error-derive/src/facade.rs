//! References to the facade in an expansion.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

use crate::attr::flatten_none_groups;

/// Writes the import of the facade's hidden module. rustc reports an invalid path only once, here.
pub(crate) fn import(path: &TokenStream) -> TokenStream {
    quote!(use #path::__private as __qs_private;)
}

/// Writes a call of a const function of the facade. If the call panics, rustc underlines all of
/// `tokens`.
pub(crate) fn check(tokens: impl ToTokens, function: &str, arguments: TokenStream) -> TokenStream {
    let (start, end) = end_spans(tokens);
    let call = call_between((start, end), function, arguments);
    quote_spanned!(start=> const _: () = #call;)
}

/// Writes the call of [`check`] as an expression.
pub(crate) fn call(tokens: impl ToTokens, function: &str, arguments: TokenStream) -> TokenStream {
    call_between(end_spans(tokens), function, arguments)
}

fn call_between((start, end): (Span, Span), function: &str, arguments: TokenStream) -> TokenStream {
    let function = Ident::new(function, start);
    let mut arguments = Group::new(Delimiter::Parenthesis, arguments);
    arguments.set_span(end);
    quote_spanned!(start=> __qs_private::#function #arguments)
}

/// Sets the span of each token.
pub(crate) fn with_span(tokens: TokenStream, span: Span) -> TokenStream {
    let each = tokens.into_iter().map(|mut token| {
        token.set_span(span);
        token
    });
    each.collect()
}

/// Returns the span of tokens in the context of the derive, which `$crate` does not have.
pub(crate) fn derive_span(tokens: &impl Spanned) -> Span {
    tokens.span().resolved_at(Span::call_site())
}

/// Returns the spans of the first and the last token.
pub(crate) fn end_spans(tokens: impl ToTokens) -> (Span, Span) {
    let tokens = flatten_none_groups(tokens.into_token_stream());
    let mut spans = tokens.into_iter().map(|token| derive_span(&token));
    let start = spans.next().unwrap_or_else(Span::call_site);
    (start, spans.last().unwrap_or(start))
}

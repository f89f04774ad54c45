//! Helpers for token trees. Unlike a syntax tree, tokens include the bodies of macros.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

pub(crate) fn list(tokens: TokenStream) -> Vec<TokenTree> {
    tokens.into_iter().collect()
}

pub(crate) fn line(token: &TokenTree) -> usize {
    token.span().start().line
}

pub(crate) fn is_punct(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

pub(crate) fn is_ident(token: Option<&TokenTree>, name: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if *ident == name)
}

pub(crate) fn group(token: Option<&TokenTree>, delimiter: Delimiter) -> Option<&Group> {
    match token {
        Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

/// Reports whether the tokens start with `::`.
pub(crate) fn is_path_separator(tokens: &[TokenTree]) -> bool {
    is_punct(tokens.first(), ':') && is_punct(tokens.get(1), ':')
}

/// Calls the visitor for every token at any depth. Its arguments are the token before it in the
/// group, and the rest of the group from the token on.
pub(crate) fn visit(
    tokens: &TokenStream,
    visitor: &mut dyn FnMut(Option<&TokenTree>, &[TokenTree]),
) {
    let tokens = list(tokens.clone());
    let mut previous = None;
    for (at, token) in tokens.iter().enumerate() {
        visitor(previous, &tokens[at..]);
        if let TokenTree::Group(group) = token {
            visit(&group.stream(), visitor);
        }
        previous = Some(token);
    }
}

/// Returns the name in `name` or in a macro's `$name` or `#name`, with the number of tokens.
pub(crate) fn name(tokens: &[TokenTree]) -> Option<(String, usize)> {
    match tokens {
        [TokenTree::Ident(ident), ..] => Some((ident.to_string(), 1)),
        [TokenTree::Punct(sign), TokenTree::Ident(ident), ..]
            if matches!(sign.as_char(), '$' | '#') =>
        {
            Some((format!("{}{ident}", sign.as_char()), 2))
        }
        _ => None,
    }
}

/// Returns the names of the `macro_rules!` macros that the tokens declare.
pub(crate) fn declared_macros(tokens: &TokenStream) -> Vec<String> {
    let mut macros = Vec::new();
    visit(tokens, &mut |_, tokens| {
        if is_ident(tokens.first(), "macro_rules") && is_punct(tokens.get(1), '!') {
            macros.extend(name(&tokens[2..]).map(|(name, _)| name));
        }
    });
    macros
}

/// Removes every item below `#[cfg(test)]`, or everything if the file starts with `#![cfg(test)]`.
pub(crate) fn without_tests(tokens: TokenStream) -> TokenStream {
    let tokens = list(tokens);
    let mut rest = tokens.as_slice();
    let mut production = TokenStream::new();
    while let Some((token, after)) = rest.split_first() {
        if is_punct(Some(token), '#') && is_test_attribute(after.first()) {
            rest = after_item(after);
        } else if is_punct(Some(token), '#') && is_test_attribute(after.get(1)) {
            return TokenStream::new();
        } else {
            production.extend([production_token(token)]);
            rest = after;
        }
    }
    production
}

fn production_token(token: &TokenTree) -> TokenTree {
    let TokenTree::Group(group) = token else {
        return token.clone();
    };
    let mut production = Group::new(group.delimiter(), without_tests(group.stream()));
    production.set_span(group.span());
    TokenTree::Group(production)
}

fn after_item(tokens: &[TokenTree]) -> &[TokenTree] {
    let is_end = |token: &TokenTree| {
        is_punct(Some(token), ';') || group(Some(token), Delimiter::Brace).is_some()
    };
    let end = tokens.iter().position(is_end);
    end.map_or(&[], |end| &tokens[end + 1..])
}

/// Reports whether a token is `[cfg(test)]` or `[cfg(all(test, …))]`.
fn is_test_attribute(token: Option<&TokenTree>) -> bool {
    let Some(attribute) = group(token, Delimiter::Bracket) else {
        return false;
    };
    let attribute = list(attribute.stream());
    let condition = group(attribute.get(1), Delimiter::Parenthesis);
    is_ident(attribute.first(), "cfg")
        && condition.is_some_and(|condition| needs_test(&list(condition.stream())))
}

fn needs_test(condition: &[TokenTree]) -> bool {
    let all = group(condition.get(1), Delimiter::Parenthesis);
    match all.filter(|_| is_ident(condition.first(), "all")) {
        Some(all) => all
            .stream()
            .into_iter()
            .any(|token| is_ident(Some(&token), "test")),
        None => condition.len() == 1 && is_ident(condition.first(), "test"),
    }
}

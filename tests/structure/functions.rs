//! All functions with a body, including functions in macros.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::tokens::{group, is_ident, is_punct, line, name, visit};

pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) first_line: usize,
    pub(crate) last_line: usize,
}

impl Function {
    pub(crate) fn lines(&self) -> usize {
        self.last_line - self.first_line + 1
    }
}

/// Returns the functions. Each function precedes its nested functions.
pub(crate) fn functions(tokens: &TokenStream) -> Vec<Function> {
    let mut functions = Vec::new();
    visit(tokens, &mut |previous, tokens| {
        if !is_punct(previous, '$') {
            functions.extend(function(tokens));
        }
    });
    functions
}

fn function(tokens: &[TokenTree]) -> Option<Function> {
    let (keyword, rest) = tokens.split_first()?;
    let (name, len) = name(rest).filter(|_| is_ident(Some(keyword), "fn"))?;
    Some(Function {
        name,
        first_line: line(keyword),
        last_line: last_line_of_body(&rest[len..])?,
    })
}

/// A brace before `>` or `,` is an argument of a type, not the body.
fn last_line_of_body(signature: &[TokenTree]) -> Option<usize> {
    for (at, token) in signature.iter().enumerate() {
        if is_punct(Some(token), ';') {
            return None;
        }
        let next = signature.get(at + 1);
        if let Some(body) = group(Some(token), Delimiter::Brace)
            && !is_punct(next, '>')
            && !is_punct(next, ',')
        {
            return Some(body.span_close().end().line);
        }
    }
    None
}

/// Returns the names of the functions and macros that the tokens define, with a body or without.
pub(crate) fn defined_names(tokens: &TokenStream) -> Vec<String> {
    let mut names = crate::tokens::declared_macros(tokens);
    visit(tokens, &mut |_, tokens| {
        if is_ident(tokens.first(), "fn") {
            names.extend(name(&tokens[1..]).map(|(name, _)| name));
        }
    });
    names
}

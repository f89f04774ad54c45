//! `#[error("…")]` without placeholders, which prints the same string for every value.

use syn::parse::{ParseStream, Parser};
use syn::{Attribute, LitStr, Meta, Token};

use super::Code;
use crate::attr::flatten_none_groups;

/// Returns the string that thiserror prints, if it is public: it has no placeholders, and the
/// variant declares a 4xx status. An inherited code has its own message.
pub(super) fn public_literal(code: &Code, attribute: Option<&Attribute>) -> Option<LitStr> {
    match code {
        Code::Declared {
            status: Some(status),
            ..
        } if status.number < 500 => constant(attribute?),
        _ => None,
    }
}

/// Returns the format string of an attribute that has no arguments, if it has no placeholders.
fn constant(attribute: &Attribute) -> Option<LitStr> {
    let Meta::List(list) = &attribute.meta else {
        return None;
    };
    let read = |input: ParseStream<'_>| {
        let literal = input.parse::<LitStr>()?;
        input.parse::<Option<Token![,]>>()?;
        Ok(literal)
    };
    let literal = read.parse2(flatten_none_groups(list.tokens.clone())).ok()?;
    has_only_escaped_braces(&literal.value()).then_some(literal)
}

fn has_only_escaped_braces(format: &str) -> bool {
    let without_escapes = format.replace("{{", "").replace("}}", "");
    !without_escapes.contains(['{', '}'])
}

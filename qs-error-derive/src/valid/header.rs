//! Rules about response headers.

use proc_macro2::TokenStream;
use qs_error_spec::header;
use quote::ToTokens;
use syn::LitStr;

use crate::errors::Errors;
use crate::generics::depends_on_types;
use crate::grammar;
use crate::model::{Code, HeaderSource, Input, Row, Variant};
use crate::words::list_others;

/// A status that requires a header.
struct Requirement {
    status: u16,
    header: &'static str,
    section: &'static str,
    fix: &'static str,
}

const REQUIRED: &[Requirement] = &[
    Requirement {
        status: 401,
        header: "www-authenticate",
        section: "RFC 9110, section 15.5.2",
        fix: "add `challenge = \"Bearer\"`, or `challenge = _` if it is set elsewhere",
    },
    Requirement {
        status: 405,
        header: "allow",
        section: "RFC 9110, section 15.5.6",
        fix: "add `header(\"allow\" = \"GET, HEAD\")`, or `header(\"allow\" = _)` if it is set elsewhere",
    },
    Requirement {
        status: 407,
        header: "proxy-authenticate",
        section: "RFC 9110, section 15.5.8",
        fix: "add `header(\"proxy-authenticate\" = \"Basic\")`, or `header(\"proxy-authenticate\" = _)` if it is set elsewhere",
    },
    Requirement {
        status: 426,
        header: "upgrade",
        section: "RFC 9110, section 15.5.22",
        fix: "add `header(\"upgrade\" = \"HTTP/2.0\")`, or `header(\"upgrade\" = _)` if it is set elsewhere",
    },
];

/// Checks that a status which requires a header has it, or `_` as its value.
pub(super) fn required(variant: &Variant<'_>, row: &Row, status: u16, errors: &Errors) {
    let Some(rule) = REQUIRED.iter().find(|rule| rule.status == status) else {
        return;
    };
    let inherits = matches!(row.code, Code::Same(_));
    let challenged = status == 401 && row.challenge.is_some();
    let is_declared =
        names(variant, row).any(|name| name.value().eq_ignore_ascii_case(rule.header));
    if inherits || challenged || is_declared {
        return;
    }
    let Requirement {
        header,
        section,
        fix,
        ..
    } = rule;
    errors.push(
        status_tokens(variant, row),
        format_args!("missing header `{header}` for status {status}: {fix} ({section})"),
    );
}

/// Returns the tokens of the status, else the variant.
fn status_tokens(variant: &Variant<'_>, row: &Row) -> TokenStream {
    match &row.code {
        Code::Declared {
            status: Some(status),
            ..
        } => status.tokens.clone(),
        _ => variant.ident.to_token_stream(),
    }
}

/// Checks that a variant with `challenge` has status 401.
pub(super) fn challenge_of_401(row: &Row, status: u16, errors: &Errors) {
    let Some(key) = row
        .challenge
        .as_ref()
        .and_then(|challenge| challenge.own.as_ref())
    else {
        return;
    };
    if status != 401 {
        errors.push(
            key,
            format_args!("`challenge` requires status 401, not {status}: remove `challenge`"),
        );
    }
}

/// Checks that header names are valid, not reserved and different, and that literal values are
/// valid.
pub(super) fn headers(variant: &Variant<'_>, row: &Row, errors: &Errors) {
    let mut seen: Vec<String> = Vec::new();
    for literal in names(variant, row) {
        let name = literal.value().to_ascii_lowercase();
        if let Some(message) = name_error(&name) {
            errors.push(literal, message);
        } else if seen.contains(&name) {
            errors.push(literal, format_args!("duplicate header `{name}`: keep one"));
        }
        seen.push(name);
    }
    one_challenge(row, errors);
    let texts = row
        .headers
        .iter()
        .map(|header| &header.value)
        .filter_map(|value| match value {
            HeaderSource::Literal(text) => Some(text),
            HeaderSource::Constant(_) | HeaderSource::External => None,
        });
    for text in texts {
        if let Some(message) = grammar::header_value_error(&text.value()) {
            errors.push(text, message);
        }
    }
}

/// Checks that a variant with `challenge` does not set `www-authenticate`, which would have
/// precedence. A field may set it, because it can be `None`.
fn one_challenge(row: &Row, errors: &Errors) {
    let own = row
        .challenge
        .as_ref()
        .filter(|challenge| challenge.own.is_some());
    let mut names = row.headers.iter().map(|header| &header.name);
    let name = names.find(|name| name.value().eq_ignore_ascii_case("www-authenticate"));
    if let (Some(_), Some(name)) = (own, name) {
        errors.push(
            name,
            "duplicate header `www-authenticate`, also set by `challenge`: keep one of them",
        );
    }
}

pub(crate) const RETRY_AFTER_WITHOUT_EFFECT: &str = "`retry_after` is always overridden by the field: remove this key, or make the field an `Option`";

/// Checks that `retry_after` is on one field or on the variant.
pub(super) fn one_retry_after(input: &Input<'_>, variant: &Variant<'_>, errors: &Errors) {
    let mut fields = variant
        .fields
        .iter()
        .filter(|field| field.retry_after.is_some());
    let first = fields.next();
    if let Some(second) = fields.next() {
        errors.push(&second.retry_after, "duplicate key `retry_after`: keep one");
    }
    let constant = variant.row().and_then(|row| row.retry_after.as_ref());
    if let (Some(field), Some((_, key))) = (first, constant)
        && field.optional().is_none()
        && (!field.may_be_option() || depends_on_types(input, field.ty))
    {
        errors.push(key, RETRY_AFTER_WITHOUT_EFFECT);
    }
}

fn names<'v>(variant: &'v Variant<'_>, row: &'v Row) -> impl Iterator<Item = &'v LitStr> {
    let own = row.headers.iter().map(|header| &header.name);
    own.chain(
        variant
            .fields
            .iter()
            .filter_map(|field| field.header.as_ref()),
    )
}

fn name_error(name: &str) -> Option<String> {
    if header::is_reserved(name) {
        return Some(format!(
            "reserved header `{name}`: remove it (other reserved names: {})",
            list_others(header::RESERVED, name)
        ));
    }
    grammar::header_name_error(name)
}

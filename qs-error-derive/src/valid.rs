//! Rules that need more than one attribute, one function each.

mod header;

use std::collections::HashMap;

use quote::ToTokens;

use crate::errors::Errors;
use crate::message::Template;
use crate::model::{Code, Input, Row, Variant};
use crate::similar::{list, source_text};

/// Members of the body that are taken: ours, and those of RFC 9457, section 3.1.
const RESERVED_MEMBERS: &[&str] = &[
    "code",
    "message",
    "request_id",
    "url",
    "type",
    "title",
    "status",
    "detail",
    "instance",
];

pub(crate) fn check(input: &Input<'_>, errors: &Errors) {
    codes_differ(input, errors);
    codes_lead_somewhere(input, errors);
    from_types_differ(input, errors);
    for variant in &input.variants {
        from_stands_alone(variant, errors);
        one_source(variant, errors);
        members(variant, errors);
        header::one_retry_after(variant, errors);
        if let Some(row) = variant.row() {
            url_holds_only_the_code(row, errors);
            header::headers(variant, row, errors);
            if let Some(template) = row.message.as_ref().filter(|_| !row.broken) {
                sources_stay_inside(variant, row, template, errors);
            }
            if let Some(status) = input.status(row).filter(|_| !row.broken) {
                header::required(variant, row, status, errors);
                header::challenge_of_401(row, status, errors);
                server_errors_are_constant(variant, row, status, errors);
            }
        } else {
            transparent_fields_are_bare(variant, errors);
        }
    }
}

/// One code, one variant: sharing has to be meant.
fn codes_differ(input: &Input<'_>, errors: &Errors) {
    let mut first: HashMap<String, &Variant<'_>> = HashMap::new();
    for (_, variant, row) in input.rows() {
        let Code::Declared { literal, .. } = &row.code else {
            continue;
        };
        match first.get(&literal.value()) {
            Some(other) => {
                let (code, other) = (literal.value(), other.ident);
                errors.push(
                    literal,
                    format_args!("code `{code}` is already declared by `{other}`: write `code = Self::{other}` if one code for both is meant"),
                );
            }
            None => {
                first.insert(literal.value(), variant);
            }
        }
    }
}

/// `code = Self::Other` must end at a code.
fn codes_lead_somewhere(input: &Input<'_>, errors: &Errors) {
    let mut in_circle = false;
    for (_, _, row) in input.rows() {
        let Code::Same(origin) = &row.code else {
            continue;
        };
        let target = &origin.variant;
        if input.row_named(target).is_none() {
            errors.push(
                target,
                format_args!("`{target}` is `transparent` and has no code of its own: name a variant that has one"),
            );
        } else if input.root(row).is_none() && !in_circle {
            // One complaint is enough: whoever breaks the circle breaks it for all of it.
            in_circle = true;
            errors.push(
                &origin.path,
                "this code leads back to itself: give one of these variants a code of its own",
            );
        }
    }
}

/// Two From impls for one type cannot be.
fn from_types_differ(input: &Input<'_>, errors: &Errors) {
    let mut first: HashMap<String, &Variant<'_>> = HashMap::new();
    for variant in &input.variants {
        for field in &variant.fields {
            let Some(attribute) = &field.from else {
                continue;
            };
            let ty = source_text(field.ty);
            match first.get(&ty) {
                Some(other) => {
                    let other = other.ident;
                    errors.push(
                        attribute,
                        format_args!("`{other}` is already made from `{ty}`: only one variant can have `from` for a type"),
                    );
                }
                None => {
                    first.insert(ty, variant);
                }
            }
        }
    }
}

/// From has one value to make the variant of.
fn from_stands_alone(variant: &Variant<'_>, errors: &Errors) {
    let from = variant.fields.iter().find_map(|field| field.from.as_ref());
    if let (Some(attribute), true) = (from, variant.fields.len() > 1) {
        errors.push(
            attribute,
            "`from` needs the field to be the only one: remove the others, or write `source` and convert by hand",
        );
    }
}

/// Error::source gives one error.
fn one_source(variant: &Variant<'_>, errors: &Errors) {
    let mut marks = variant
        .fields
        .iter()
        .filter_map(|field| field.source.as_ref());
    let first = marks.next();
    if let (Some(_), Some(second)) = (first, marks.next()) {
        errors.push(second, "`source` is given twice: an error has one source");
    }
}

/// Members need names that are theirs alone, and carry nothing of a source.
fn members(variant: &Variant<'_>, errors: &Errors) {
    let mut names: Vec<String> = Vec::new();
    for (at, field) in variant.fields.iter().enumerate() {
        let Some(literal) = &field.extension else {
            continue;
        };
        let name = literal.value();
        if RESERVED_MEMBERS.contains(&name.as_str()) {
            errors.push(
                literal,
                format_args!(
                    "member `{name}` is reserved, as are {}: rename it with `member = \"…\"`",
                    list(RESERVED_MEMBERS)
                ),
            );
        } else if name.is_empty() {
            errors.push(
                literal,
                "the member's name is empty: expected `member = \"name\"`",
            );
        } else if names.contains(&name) {
            errors.push(
                literal,
                format_args!("member `{name}` is given twice: rename one with `member = \"…\"`"),
            );
        }
        if variant.source == Some(at) && !field.expose {
            let field = field.name();
            errors.push(
                literal,
                format_args!("the client would see the source `{field}`: remove `member`, or add `expose` if it is meant"),
            );
        }
        names.push(name);
    }
}

fn url_holds_only_the_code(row: &Row, errors: &Errors) {
    let Some(url) = &row.url else { return };
    if url.value().replace("{code}", "").contains(['{', '}']) {
        errors.push(
            url,
            "only `{code}` may stand in braces in a `url`: write other braces as `%7B` and `%7D`",
        );
    }
}

/// A source is for the log, whatever the status.
fn sources_stay_inside(variant: &Variant<'_>, row: &Row, template: &Template, errors: &Errors) {
    let is_source = |at: usize| variant.source == Some(at);
    let hidden = hidden(variant, row, template, |at| {
        is_source(at) && !is_exposed(variant, at)
    });
    if !hidden.is_empty() {
        errors.push(
            &template.literal,
            leak(&hidden, "the client would see the source"),
        );
    }
}

/// The body of a 5xx is constant, but for what its author marked.
fn server_errors_are_constant(variant: &Variant<'_>, row: &Row, status: u16, errors: &Errors) {
    let Some(template) = &row.message else { return };
    let Some(message) = server_leak(variant, row) else {
        return;
    };
    if status >= 500 {
        errors.push(&template.literal, message);
    }
}

/// What to say of a message that prints more than a 5xx may show.
pub(crate) fn server_leak(variant: &Variant<'_>, row: &Row) -> Option<String> {
    let template = row.message.as_ref()?;
    let hidden = hidden(variant, row, template, |at| {
        // The source has its own rule, which holds for every status.
        variant.source != Some(at)
            && !variant
                .fields
                .get(at)
                .is_some_and(|field| field.is_public())
    });
    (!hidden.is_empty()).then(|| leak(&hidden, "in a 5xx answer the client would see"))
}

fn is_exposed(variant: &Variant<'_>, at: usize) -> bool {
    variant.fields.get(at).is_some_and(|field| field.expose)
}

fn hidden(
    variant: &Variant<'_>,
    row: &Row,
    template: &Template,
    is_hidden: impl Fn(usize) -> bool,
) -> Vec<String> {
    if row.expose {
        return Vec::new();
    }
    let mut names: Vec<String> = Vec::new();
    for print in template
        .prints
        .iter()
        .filter(|print| is_hidden(print.field))
    {
        let Some(field) = variant.fields.get(print.field) else {
            continue;
        };
        let name = format!("{{{}}}", field.name());
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn leak(fields: &[String], what: &str) -> String {
    format!(
        "{what} {}: move the text to `display = \"…\"`, which only the log sees, or add `expose`",
        list(fields)
    )
}

/// Everything comes from the inner error, the field adds nothing.
fn transparent_fields_are_bare(variant: &Variant<'_>, errors: &Errors) {
    let Some(field) = variant.inner() else { return };
    let retry_after = field.retry_after.as_ref().map(ToTokens::to_token_stream);
    let extras = [
        retry_after,
        field.header.as_ref().map(ToTokens::to_token_stream),
        field.extension.as_ref().map(ToTokens::to_token_stream),
    ];
    if let Some(extra) = extras.into_iter().flatten().next() {
        errors.push(
            extra,
            "this has no place beside `transparent`: everything comes from the inner error",
        );
    }
}

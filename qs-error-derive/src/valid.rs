//! Rules that need more than one attribute, one function each.

mod header;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use proc_macro2::Ident;
use qs_error_spec::member;
use syn::ext::IdentExt as _;

use crate::errors::Errors;
use crate::grammar::name_hash;
use crate::leak;
use crate::message::MessageFormat;
use crate::model::{Code, CodePath, DisplayImpl, Input, Row, Variant};
use crate::similar::{list, source_text};

pub(crate) fn check(input: &Input<'_>, errors: &Errors) {
    codes_differ(input, errors);
    names_differ(input, errors);
    codes_lead_somewhere(input, errors);
    codes_run_in_no_circle(input, errors);
    // Where thiserror writes From and Error, it has these rules itself.
    let ours = input.display != DisplayImpl::Thiserror;
    if ours {
        from_types_differ(input, errors);
    }
    for variant in &input.variants {
        if ours {
            from_stands_alone(variant, errors);
            one_source(variant, errors);
        }
        members(variant, errors);
        header::one_retry_after(variant, errors);
        if let Some(row) = variant.row() {
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

/// Names are known to other types by their hash alone. Nobody hits upon two of one hash by accident.
fn names_differ(input: &Input<'_>, errors: &Errors) {
    let mut first: HashMap<u64, &Ident> = HashMap::new();
    for variant in &input.variants {
        let name = variant.ident;
        match first.entry(name_hash(name)) {
            Entry::Vacant(free) => drop(free.insert(name)),
            // rustc says of one name that it is there twice.
            Entry::Occupied(other) if other.get().unraw() == name.unraw() => {}
            Entry::Occupied(other) => errors.push(
                name,
                format_args!("`{name}` and `{}` are the same to types that take codes from here, which know names by their hash: rename one of them", other.get()),
            ),
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
    for origin in input.rows().filter_map(|(.., row)| row.shared()) {
        let target = &origin.variant;
        if input.row_named(target).is_none() {
            errors.push(
                target,
                format_args!("`{target}` is `transparent` and has no code of its own: name a variant that has one"),
            );
        }
    }
}

/// ... and not run in a circle. One complaint is enough for each: whoever breaks it at one variant
/// breaks it for all.
fn codes_run_in_no_circle(input: &Input<'_>, errors: &Errors) {
    let shared: HashMap<String, &CodePath> = input
        .rows()
        .filter_map(|(_, variant, row)| Some((variant.ident.to_string(), row.shared()?)))
        .collect();
    let mut seen_from: HashMap<&Ident, &Ident> = HashMap::new();
    for (_, start, _) in input.rows() {
        let mut next = start.ident;
        while let Some(origin) = shared.get(&next.to_string()) {
            match seen_from.insert(next, start.ident) {
                None => next = &origin.variant,
                Some(from) => {
                    if from == start.ident {
                        errors.push(
                            &origin.path,
                            "this code leads back to itself: give one of these variants a code of its own",
                        );
                    }
                    break;
                }
            }
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
            let ty = source_text(field.optional().unwrap_or(field.ty));
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

/// Members need names that are theirs alone.
fn members(variant: &Variant<'_>, errors: &Errors) {
    let mut names: Vec<String> = Vec::new();
    for field in &variant.fields {
        let Some(literal) = &field.extension else {
            continue;
        };
        let name = literal.value();
        if member::is_reserved(&name) {
            errors.push(
                literal,
                format_args!(
                    "member `{name}` is reserved, as are {}: rename it with `member = \"…\"`",
                    list(member::RESERVED)
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
        names.push(name);
    }
}

/// A source is for the log, whatever the status.
fn sources_stay_inside(
    variant: &Variant<'_>,
    row: &Row,
    template: &MessageFormat,
    errors: &Errors,
) {
    if let Some(message) = leak::of_source(variant, row, template) {
        errors.push(&template.literal, message);
    }
}

/// The body of a 5xx is constant, but for what its author marked.
fn server_errors_are_constant(variant: &Variant<'_>, row: &Row, status: u16, errors: &Errors) {
    let Some(template) = &row.message else { return };
    if let (500.., Some(message)) = (status, leak::of_server(variant, row, template)) {
        errors.push(&template.literal, message);
    }
}

/// Everything comes from the inner error, the field adds nothing.
fn transparent_fields_are_bare(variant: &Variant<'_>, errors: &Errors) {
    let Some(field) = variant.inner() else { return };
    for mark in &field.marks {
        errors.push(
            mark,
            format_args!(
                "`{mark}` has no place beside `transparent`: everything comes from the inner error"
            ),
        );
    }
}

//! Rules about more than one attribute, one function each.

mod codes;
mod description;
mod header;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use proc_macro2::Ident;
use qs_error_spec::member;
use syn::ext::IdentExt as _;

pub(crate) use self::header::RETRY_AFTER_WITHOUT_EFFECT;
use crate::errors::Errors;
use crate::grammar::name_hash;
use crate::leak;
use crate::message::MessageFormat;
use crate::model::{Code, CodePath, DisplayImpl, Input, Row, Variant, transparent_conflict};
use crate::words::{list_others, source_text};

pub(crate) fn check(input: &Input<'_>, errors: &Errors) {
    codes_differ(input, errors);
    names_differ(input, errors);
    code_paths_have_codes(input, errors);
    code_paths_have_no_cycle(input, errors);
    codes::check(input, errors);
    display_code_is_derived(input, errors);
    // thiserror checks these rules where it implements From and Error.
    let checks_from = input.display != DisplayImpl::Thiserror;
    if checks_from {
        from_types_differ(input, errors);
    }
    for variant in &input.variants {
        if checks_from {
            from_is_only_field(variant, errors);
            one_source(variant, errors);
        }
        members(variant, errors);
        header::one_retry_after(input, variant, errors);
        if let Some(row) = variant.row() {
            header::headers(variant, row, errors);
            description::required_sections(input, variant, row, errors);
            if let Some(format) = row.message.as_ref().filter(|_| !row.broken) {
                messages_hide_sources(variant, row, format, errors);
            }
            if let Some(status) = input.status(row).filter(|_| !row.broken) {
                header::required(variant, row, status, errors);
                header::challenge_of_401(row, status, errors);
                server_messages_are_constant(variant, row, status, errors);
            }
        } else {
            transparent_fields_have_no_keys(variant, errors);
        }
    }
}

/// Checks that the hashes of the variants' names differ, because other types find rows by the hash.
fn names_differ(input: &Input<'_>, errors: &Errors) {
    let mut first: HashMap<u64, &Ident> = HashMap::new();
    for variant in &input.variants {
        let name = variant.ident;
        match first.entry(name_hash(name)) {
            Entry::Vacant(free) => drop(free.insert(name)),
            // rustc reports two variants of one name.
            Entry::Occupied(other) if other.get().unraw() == name.unraw() => {}
            Entry::Occupied(other) => errors.push(
                name,
                format_args!(
                    "names `{name}` and `{}` have the same hash: rename one of them",
                    other.get()
                ),
            ),
        }
    }
}

/// Checks that each code is declared once. Other variants share it by `code = Self::Other`.
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
                    format_args!("duplicate code `{code}`, first declared by `{other}`: rename one, or write `code = Self::{other}` to share it"),
                );
            }
            None => {
                first.insert(literal.value(), variant);
            }
        }
    }
}

/// Checks that `code = Self::Other` refers to a variant with a code.
fn code_paths_have_codes(input: &Input<'_>, errors: &Errors) {
    for code_path in input.rows().filter_map(|(.., row)| row.shared()) {
        let target = &code_path.variant;
        if input.row_named(target).is_none() {
            errors.push(
                target,
                format_args!("variant `{target}` has no code: use a variant that has one"),
            );
        }
    }
}

/// Checks that `code = Self::Other` does not form a cycle. A cycle is one error, because one edit
/// resolves it.
fn code_paths_have_no_cycle(input: &Input<'_>, errors: &Errors) {
    let shared: HashMap<String, &CodePath> = input
        .rows()
        .filter_map(|(_, variant, row)| Some((variant.ident.to_string(), row.shared()?)))
        .collect();
    let mut seen_from: HashMap<&Ident, &Ident> = HashMap::new();
    for (_, start, _) in input.rows() {
        let mut next = start.ident;
        while let Some(code_path) = shared.get(&next.to_string()) {
            match seen_from.insert(next, start.ident) {
                None => next = &code_path.variant,
                Some(from) => {
                    if from == start.ident {
                        errors.push(
                            &code_path.path,
                            format_args!("cycle of codes at `{}`: declare a code and a status on one variant of the cycle", source_text(&code_path.path)),
                        );
                    }
                    break;
                }
            }
        }
    }
}

/// Checks that `display_code` is not combined with an external Display.
fn display_code_is_derived(input: &Input<'_>, errors: &Errors) {
    let other = match input.display {
        DisplayImpl::Derived => return,
        DisplayImpl::External => "`external_display`, which disables the derived Display",
        DisplayImpl::Thiserror => "`#[error(…)]`, which implements Display",
    };
    if let Some(key) = &input.display_code {
        errors.push(
            key,
            format_args!("`display_code` cannot be combined with {other}: remove one of them"),
        );
    }
}

/// Checks that each type has at most one From impl.
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
                        format_args!("duplicate `from` for `{ty}`, first on `{other}`: keep one"),
                    );
                }
                None => {
                    first.insert(ty, variant);
                }
            }
        }
    }
}

/// Checks that a field with `from` is the only one of its variant.
fn from_is_only_field(variant: &Variant<'_>, errors: &Errors) {
    let from = variant.fields.iter().find_map(|field| field.from.as_ref());
    if let (Some(attribute), true) = (from, variant.fields.len() > 1) {
        errors.push(
            attribute,
            "`from` requires exactly one field: remove the other fields, or write `source` and implement From by hand",
        );
    }
}

/// Checks that a variant has at most one source.
fn one_source(variant: &Variant<'_>, errors: &Errors) {
    let mut sources = variant
        .fields
        .iter()
        .filter_map(|field| field.source.as_ref());
    let first = sources.next();
    if let (Some(_), Some(second)) = (first, sources.next()) {
        errors.push(second, "duplicate `source`: keep one");
    }
}

/// Checks that the names of members differ and are not reserved.
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
                    "reserved member name `{name}`: choose another with `member = \"…\"` (other reserved names: {})",
                    list_others(member::RESERVED, &name)
                ),
            );
        } else if name.is_empty() {
            errors.push(literal, "empty member name: expected `member = \"name\"`");
        } else if names.contains(&name) {
            errors.push(
                literal,
                format_args!("duplicate member `{name}`: rename one with `member = \"…\"`"),
            );
        }
        names.push(name);
    }
}

/// Checks that a message does not show a source.
fn messages_hide_sources(
    variant: &Variant<'_>,
    row: &Row,
    format: &MessageFormat,
    errors: &Errors,
) {
    if let Some(message) = leak::of_source(variant, row, format) {
        errors.push(&format.literal, message);
    }
}

/// Checks that a 5xx message shows only fields that are public.
fn server_messages_are_constant(variant: &Variant<'_>, row: &Row, status: u16, errors: &Errors) {
    let Some(format) = &row.message else { return };
    if let (500.., Some(message)) = (status, leak::of_server(variant, row, format)) {
        errors.push(&format.literal, message);
    }
}

/// Checks that a transparent field does not have keys that cannot be combined with `transparent`.
fn transparent_fields_have_no_keys(variant: &Variant<'_>, errors: &Errors) {
    let Some(field) = variant.transparent_field() else {
        return;
    };
    for key in &field.transparent_conflicts {
        errors.push(key, transparent_conflict(key));
    }
}

//! Rules about doc comments.

use qs_error_spec::section::missing;

use crate::errors::Errors;
use crate::model::{Input, Row, Variant};

/// Checks that a doc comment has the sections that the type requires.
pub(super) fn required_sections(
    input: &Input<'_>,
    variant: &Variant<'_>,
    row: &Row,
    errors: &Errors,
) {
    let Some(docs) = input.known_docs(row) else {
        return;
    };
    let name = variant.ident.to_string();
    if let Some(message) = missing(docs, &input.require, &name) {
        errors.push(variant.ident, message.as_str());
    }
}

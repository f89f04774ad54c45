//! Checks of expansions in const evaluation.

use qs_error_spec::hash::hash;
use qs_error_spec::header::check_value;

use crate::catalog::collision::{Collisions, assert_no_collision};
use crate::catalog::index::contains;
use crate::catalog::row::Row;
use crate::catalog::{CodeInfo, fail};
use crate::private::field_codes::{NO_CODES, NO_COPY};
use crate::private::probe::Abilities;
use crate::private::source::NO_SOURCE;
use crate::private::transparent::NO_CATALOG;

/// Fails the build if a row inherits from a variant without one, or if its code has a collision.
#[track_caller]
pub const fn assert_inherited(row: &Row, collisions: Collisions, check: usize, here: &str) {
    if row.is_transparent() {
        fail(
            "variant without a code, because it is `transparent`: inherit from a variant that has a code",
        );
    }
    assert_no_collision(collisions, check, here);
}

/// Fails the build if a 5xx message contains a hidden field. The status is inherited from another
/// type.
#[track_caller]
pub const fn assert_public(info: &CodeInfo, message: &'static str) {
    if info.status().as_u16() >= 500 {
        fail(message);
    }
}

/// Fails the build if a status other than 401 has a challenge. The status is inherited.
#[track_caller]
pub const fn assert_challenge(info: &CodeInfo) {
    if info.status().as_u16() != 401 {
        fail(
            "`challenge` requires status 401, which the inherited code does not have: remove `challenge`",
        );
    }
}

/// Fails the build if the delay of a field is always present, so that the delay of the variant has
/// no effect.
#[track_caller]
pub const fn assert_optional(is_option: bool, message: &'static str) {
    if !is_option {
        fail(message);
    }
}

/// Fails the build if a catalog does not have a code.
#[track_caller]
pub const fn assert_in_catalog(
    index: &[u16],
    rows: &[CodeInfo],
    code: &str,
    message: &'static str,
) {
    if !contains(index, rows, code) {
        fail(message);
    }
}

/// Fails the build if a code is the code of the row that it replaces.
#[track_caller]
pub const fn assert_other_code(row: &Row, code: &str, message: &'static str) {
    if row.hash == hash(code) {
        fail(message);
    }
}

/// Fails the build if a transparent field is not a `QsError`.
#[track_caller]
pub const fn assert_qs_error(abilities: Abilities, message: &'static str) {
    if !abilities.is_qs_error {
        fail(message);
    }
}

/// Fails the build if a transparent field has no catalog.
#[track_caller]
pub const fn assert_catalog(abilities: Abilities) {
    if abilities.is_qs_error && abilities.catalog == NO_CATALOG {
        fail(
            "type without `ErrorCatalog`: use a type that implements it, or add `no_catalog` next to `transparent`",
        );
    }
}

/// Fails the build if the codes of a transparent field are not values that can be copied.
#[track_caller]
pub const fn assert_codes(abilities: Abilities, kind: u8) {
    if !abilities.is_qs_error || abilities.catalog == NO_CATALOG {
        return;
    }
    match kind {
        NO_CODES => fail(
            "type without an enum of codes: add `#[qs(codes = Name)]` to it, or `no_catalog` next to `transparent`",
        ),
        NO_COPY => fail(
            "enum of codes without `Copy`, `Eq` or `Hash`: add `#[derive(Clone, Copy, Eq, Hash, PartialEq)]` to it",
        ),
        _ => {}
    }
}

/// The message for a field with `from` whose type is not an error.
pub const FROM_NO_ERROR: &str = "invalid type of the source: expected a type that implements `std::error::Error`, a pointer to one, or `Option<…>` of these; otherwise remove `from`";

/// The message for a field with `source` whose type is not an error.
pub const KEY_OF_NO_ERROR: &str = "invalid type of the source: expected a type that implements `std::error::Error`, a pointer to one, or `Option<…>` of these; otherwise remove `source`";

/// The message for a field with the name `source` whose type is not an error.
pub const NAME_OF_NO_ERROR: &str = "invalid type of the source: expected a type that implements `std::error::Error`, a pointer to one, or `Option<…>` of these; otherwise rename the field, or write its name as `r#source`";

/// Returns the kind of a source. Fails the build if it is not an error.
#[track_caller]
#[must_use]
pub const fn assert_source(kind: u8, message: &'static str) -> u8 {
    if kind == NO_SOURCE {
        fail(message);
    }
    kind
}

/// Fails the build if the constant of `header("name" = CONSTANT)` is not a valid header value.
#[track_caller]
pub const fn assert_header_value(value: &str) {
    if check_value(value).is_err() {
        fail(
            "invalid header value (RFC 9110, section 5.5): use visible ASCII, and spaces only between words",
        );
    }
}

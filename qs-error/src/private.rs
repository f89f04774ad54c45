//! Everything that an expansion may name. Not public API: it changes with every release.
#![allow(missing_docs, reason = "only expansions use it")]

pub(crate) mod assert;
mod convert;
mod count;
mod macros;
mod probe;
mod source;
mod transparent;

pub use std::borrow::Cow;
pub use std::time::Duration;

pub use http::HeaderMap;
pub use qs_error_derive::assert_no_collisions;
pub use serde_core::Serialize;

pub use self::assert::{
    assert_catalog, assert_challenge, assert_header_value, assert_public, assert_qs_error,
    assert_row, assert_source,
};
pub use self::convert::{BySnapshot, ByValue, RetryAfter, message, write_headers};
pub use self::count::Count;
pub use self::probe::{Abilities, NoCatalog, NoPointer, NoQsError, NotAnError, Probe};
pub use self::source::{Source, dyn_error, source_kind};
pub use self::transparent::{FieldCatalog, TransparentField};
pub use crate::catalog::{
    CodeInfo, Collisions, DeclaredMessage, ErrorCatalog, Header, LogLevel, MergePlan, Row,
    RowExtras, UnknownCode, VariantIndex, apply_merge, assert_no_collision, checks, concat_headers,
    fill_url, filled_url_len, index, plan_merge, position, slots, total,
};
pub use crate::error::QsError;
pub use crate::frameworks::*;
pub use crate::members::{HeaderFields, Members};
pub use crate::message::{
    Argument, DisplayFallback, Message, MessageArg, Sink, display, write_external_display,
    write_message,
};
pub use crate::response::{ErrorResponse, snapshot};
pub use crate::{
    __abilities as abilities, __apply_merge as apply_merge, __frameworks as frameworks,
    __headers as headers, __into_error_response as into_error_response, __plan_merge as plan_merge,
    __source_kind as source_kind, __url as url,
};

/// In place of a row's position: the variant is `transparent`.
pub const NO_ROW: u16 = u16::MAX;
/// In place of a row's position: the variant has a mistake, which has been reported.
pub const BROKEN_ROW: u16 = u16::MAX - 1;

pub(crate) const BROKEN: CodeInfo = CodeInfo::new(&Row::BROKEN);

/// The row of a variant, at run time.
#[must_use]
pub fn row_at(rows: &'static [CodeInfo], at: u16) -> &'static CodeInfo {
    rows.get(usize::from(at)).unwrap_or(&BROKEN)
}

/// The row of the variant of that name, while compiling.
#[must_use]
pub const fn row_of_variant(variants: &VariantIndex, name: u64) -> &'static CodeInfo {
    match variants.position(name) {
        NO_ROW | BROKEN_ROW => &BROKEN,
        at => &variants.rows[at as usize],
    }
}

/// What is at the front of an array; a method could be anyone's.
#[must_use]
pub const fn prefix<T>(all: &'static [T], len: usize) -> &'static [T] {
    all.split_at(len).0
}

/// The text of some bytes that were put together from text. A pattern in a macro could be taken for
/// an item of the user's.
#[must_use]
pub const fn utf8(bytes: &'static [u8]) -> &'static str {
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => "",
    }
}

/// Proves that a path leads into a type with rows.
pub const fn is_catalog_ref<T: HasRows + ?Sized>(_: &T) {}

/// A type that got its rows from the derive.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no error codes to take one from",
    label = "`code = Type::Variant` needs a type with `#[derive(QsError)]`"
)]
pub trait HasRows {}

/// An enum without fields.
pub trait Fieldless: Sized + 'static {
    /// All its values.
    const VARIANTS: &'static [Self];
    /// Where each code is among its rows.
    const INDEX: &'static [u16];
}

#[must_use]
pub const fn default_message(info: &'static CodeInfo) -> &'static str {
    info.default_message()
}

#[must_use]
pub fn url(info: &'static CodeInfo) -> Option<Cow<'static, str>> {
    info.url().map(Cow::Borrowed)
}

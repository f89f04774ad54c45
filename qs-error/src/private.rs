//! The items that expansions use. They are not public API and change with each release.
#![allow(missing_docs, reason = "only expansions use it")]

mod assert;
mod count;
mod probe;
mod source;
mod transparent;

pub use std::borrow::Cow;
pub use std::time::Duration;

pub use http::HeaderMap;
pub use qs_error_derive::assert_no_collisions;
use qs_error_spec::row;
pub use serde_core::Serialize;

pub use self::assert::{
    assert_catalog, assert_challenge, assert_header_value, assert_public, assert_qs_error,
    assert_row, assert_source,
};
pub use self::count::Count;
pub use self::probe::{Abilities, NoCatalog, NoPointer, NoQsError, NotAnError, Probe};
pub use self::source::{Source, dyn_error, source_kind};
pub use self::transparent::{FieldCatalog, TransparentField};
use crate::catalog::BROKEN;
pub use crate::catalog::{
    CodeInfo, Collisions, DeclaredMessage, ErrorCatalog, ErrorCodes, Header, LogLevel, MergePlan,
    Row, RowExtras, UnknownCode, VariantIndex, apply_merge, assert_no_collision, checks,
    concat_headers, fill_url, filled_url_len, index, plan_merge, position, slots, total,
};
pub use crate::error::QsError;
pub use crate::members::Members;
pub use crate::message::{
    Argument, DisplayFallback, Message, MessageArg, Sink, display, message, write_external_display,
    write_message,
};
pub use crate::response::{
    ByValue, ErrorResponse, RetryAfter, Snapshot, header, header_value, snapshot,
};
pub use crate::{
    __abilities as abilities, __apply_merge as apply_merge, __frameworks as frameworks,
    __headers as headers, __into_error_response as into_error_response, __plan_merge as plan_merge,
    __source_kind as source_kind, __url as url,
};

/// The items that the macro of actix-web uses.
#[cfg(feature = "actix-web")]
pub mod actix_web {
    pub use actix_web::http::StatusCode;
    pub use actix_web::{HttpResponse, ResponseError};

    pub use crate::frameworks::actix_web::{response, status};
}

/// The items that the macro of axum uses.
#[cfg(feature = "axum")]
pub mod axum {
    pub use axum_core::response::{IntoResponse, Response};

    pub use crate::frameworks::axum::response;
}

/// Returns the catalog entry of a variant at run time.
#[must_use]
pub fn row_at(rows: &'static [CodeInfo], at: u16) -> &'static CodeInfo {
    rows.get(usize::from(at)).unwrap_or(&BROKEN)
}

/// Returns the catalog entry of a variant in const evaluation, by the hash of the variant's name.
#[must_use]
pub const fn row_of_variant(variants: &VariantIndex, name: u64) -> &'static CodeInfo {
    match variants.position(name) {
        at if row::is_position(at) => &variants.rows[at as usize],
        _ => &BROKEN,
    }
}

/// Returns the start of an array. A method call in an expansion could resolve to a trait of the user.
#[must_use]
pub const fn prefix<T>(all: &'static [T], len: usize) -> &'static [T] {
    all.split_at(len).0
}

/// Returns bytes as a string. A pattern in an expansion could resolve to an item of the user.
#[must_use]
pub const fn utf8(bytes: &'static [u8]) -> &'static str {
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => "",
    }
}

/// Requires that a path refers to a type with rows.
pub const fn is_catalog_ref<T: HasRows + ?Sized>(_: &T) {}

/// A type whose rows the derive generated.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no error codes to take one from",
    label = "`code = Type::Variant` needs a type with `#[derive(QsError)]`"
)]
pub trait HasRows {}

#[must_use]
pub const fn default_message(info: &'static CodeInfo) -> &'static str {
    info.default_message()
}

#[must_use]
pub fn url(info: &'static CodeInfo) -> Option<Cow<'static, str>> {
    info.url().map(Cow::Borrowed)
}

/// Writes a url with the code filled in, for a code of another type.
#[doc(hidden)]
#[macro_export]
macro_rules! __url {
    ($template:expr, $code:expr) => {{
        const __QS_LEN: ::core::primitive::usize =
            $crate::__private::filled_url_len($template, $code);
        const __QS_URL: [::core::primitive::u8; __QS_LEN] =
            $crate::__private::fill_url($template, $code);
        $crate::__private::utf8(&__QS_URL)
    }};
}

/// A variant's own headers, then those of the row it inherits from.
#[doc(hidden)]
#[macro_export]
macro_rules! __headers {
    ([$($own:tt)*], $origin:expr) => {{
        const __QS_OWN: &[$crate::__private::Header] = &[$($own)*];
        const __QS_INHERITED: &[$crate::__private::Header] = $crate::__private::RowExtras::inherited($origin).headers;
        const __QS_ALL: ([$crate::__private::Header; __QS_OWN.len() + __QS_INHERITED.len()], ::core::primitive::usize) =
            $crate::__private::concat_headers(__QS_OWN, __QS_INHERITED);
        $crate::__private::prefix(&__QS_ALL.0, __QS_ALL.1)
    }};
}

/// Writes the constants of a merge. The first catalog has the type's own rows, some of which inherit
/// their codes.
#[doc(hidden)]
#[macro_export]
macro_rules! __plan_merge {
    ([$($inherited:expr),*], [$($part:expr),*]) => {
        const __QS_TOTAL: ::core::primitive::usize = $crate::__private::total([$($part),*]);
        const __QS_SLOTS: ::core::primitive::usize = $crate::__private::slots(__QS_TOTAL);
        const __QS_CHECKS: ::core::primitive::usize =
            $crate::__private::checks(&[$($inherited),*], [$($part),*]);
        const __QS_MERGE_PLAN: $crate::__private::MergePlan<__QS_TOTAL, __QS_CHECKS> =
            $crate::__private::plan_merge::<__QS_SLOTS, __QS_TOTAL, __QS_CHECKS, _>(
                &[$($inherited),*],
                [$($part),*],
            );
        const __QS_COLLISIONS: $crate::__private::Collisions = &__QS_MERGE_PLAN.collisions;
    };
}

/// Writes the merged catalog.
#[doc(hidden)]
#[macro_export]
macro_rules! __apply_merge {
    ([$($part:expr),*]) => {
        &$crate::__private::apply_merge::<_, _, { __QS_MERGE_PLAN.count }, _>(&__QS_MERGE_PLAN, [$($part),*])
    };
}

/// Writes the abilities of a type.
#[doc(hidden)]
#[macro_export]
macro_rules! __abilities {
    ($ty:ty) => {{
        use $crate::__private::{NoCatalog as _, NoQsError as _};
        $crate::__private::Abilities {
            is_qs_error: $crate::__private::Probe::<$ty>::__QS_IS_QS_ERROR,
            has_catalog: $crate::__private::Probe::<$ty>::__QS_HAS_CATALOG,
        }
    }};
}

/// Writes the kind of a source.
#[doc(hidden)]
#[macro_export]
macro_rules! __source_kind {
    ($ty:ty) => {{
        use $crate::__private::{NoPointer as _, NotAnError as _};
        $crate::__private::source_kind(
            $crate::__private::Probe::<$ty>::__QS_IS_ERROR,
            $crate::__private::Probe::<$ty>::__QS_POINTS_TO_ERROR,
        )
    }};
}

/// Writes the conversion to `ErrorResponse`, which owns an error that is `Send` and `Sync`.
#[doc(hidden)]
#[macro_export]
macro_rules! __into_error_response {
    ($ty:ty, $error:expr) => {{
        use $crate::__private::Snapshot as _;
        $crate::__private::ByValue::<$ty>::__qs_response($error)
    }};
}

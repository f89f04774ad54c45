//! Everything that an expansion may name. Not public API: it changes with every release.
#![allow(missing_docs, reason = "for expansions alone")]

pub use std::borrow::Cow;
use std::marker::PhantomData;
pub use std::time::Duration;

pub use http::HeaderMap;
pub use serde::Serialize;

pub use crate::assert::{assert_catalog, assert_header_value, assert_public, assert_row};
pub use crate::body::Members;
pub use crate::catalog::{
    Clashes, CodeInfo, ErrorCatalog, Header, LogLevel, Row, clashes, concat_headers, fill_url,
    filled_url_len, merge, refuse, refuse_all, slots, total,
};
pub use crate::error::{Message, QsError, render_foreign, rendered_message as message};
pub use crate::response::{
    ErrorResponse, Keep, RetryAfter, Snapshot, header, header_value, snapshot,
};
pub use crate::unknown_code::UnknownCode;
pub use crate::{
    __clashes as clashes, __headers as headers, __integrations as integrations, __merged as merged,
    __url as url,
};

/// What the macro of axum names.
#[cfg(feature = "axum")]
pub mod axum {
    pub use axum_core::response::{IntoResponse, Response};

    pub use crate::integration::axum::response;
}

/// In place of a row's position: the variant is `transparent`.
pub const NO_ROW: u16 = u16::MAX;
/// In place of a row's position: the variant has a mistake, which has been reported.
pub const BROKEN_ROW: u16 = u16::MAX - 1;

const BROKEN: CodeInfo = CodeInfo::new(Row::declared(""));

/// The row of a variant, at run time.
#[must_use]
pub fn row(rows: &'static [CodeInfo], at: u16) -> &'static CodeInfo {
    rows.get(usize::from(at)).unwrap_or(&BROKEN)
}

/// The row of a variant, while compiling.
#[must_use]
pub const fn origin(rows: &'static [CodeInfo], at: u16) -> &'static CodeInfo {
    match at {
        NO_ROW | BROKEN_ROW => &BROKEN,
        at => &rows[at as usize],
    }
}

/// Proves that a path leads into a type with rows.
pub const fn is_catalog_ref<T: Rows + ?Sized>(_: &T) {}

/// A type that got its rows from the derive.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no error codes to take one from",
    label = "`code = Type::Variant` needs a type with `#[derive(QsError)]`"
)]
pub trait Rows {}

/// Asks of the type of a transparent field what it can do: the inherent constants are found where
/// it can, else those of the traits beside.
///
/// A type that is no error at all thus gets that one complaint, from the impls.
#[derive(Debug)]
pub struct Probe<T: ?Sized>(PhantomData<T>);

impl<T: ErrorCatalog + ?Sized> Probe<T> {
    pub const ROWS: &'static [CodeInfo] = T::CATALOG;
    pub const HAS_CATALOG: bool = true;
}

impl<T: QsError + ?Sized> Probe<T> {
    pub const IS_QS_ERROR: bool = true;
}

pub trait NoCatalog {
    const ROWS: &'static [CodeInfo] = &[];
    const HAS_CATALOG: bool = false;
}

impl<T: ?Sized> NoCatalog for Probe<T> {}

pub trait NoQsError {
    const IS_QS_ERROR: bool = false;
}

impl<T: ?Sized> NoQsError for Probe<T> {}

/// An enum without fields: all its values.
pub trait Fieldless: Sized + 'static {
    const VARIANTS: &'static [Self];
}

#[must_use]
pub const fn text(info: &'static CodeInfo) -> &'static str {
    info.text()
}

#[must_use]
pub fn url(info: &'static CodeInfo) -> Option<Cow<'static, str>> {
    info.url().map(Cow::Borrowed)
}

#[must_use]
pub fn is_code(info: &CodeInfo, code: &str) -> bool {
    info.code() == code
}

/// A source as the trait object that [`Error::source`](std::error::Error::source) gives.
pub trait AsDynError<'a> {
    fn as_error_source(&self) -> &(dyn std::error::Error + 'a);
}

impl<'a, T: std::error::Error + 'a> AsDynError<'a> for T {
    fn as_error_source(&self) -> &(dyn std::error::Error + 'a) {
        self
    }
}

macro_rules! as_dyn_error {
    ($($object:ty),*) => {$(
        impl<'a> AsDynError<'a> for $object {
            fn as_error_source(&self) -> &(dyn std::error::Error + 'a) {
                self
            }
        }
    )*};
}

as_dyn_error!(
    dyn std::error::Error + 'a,
    dyn std::error::Error + Send + 'a,
    dyn std::error::Error + Send + Sync + 'a,
    dyn std::error::Error + Send + Sync + std::panic::UnwindSafe + 'a,
    dyn QsError + 'a,
    dyn QsError + Send + Sync + 'a
);

/// A url with the code put in, for a code that only the compiler knows.
#[doc(hidden)]
#[macro_export]
macro_rules! __url {
    ($template:expr, $code:expr) => {{
        const __QS_LEN: ::core::primitive::usize =
            $crate::__private::filled_url_len($template, $code);
        const __QS_URL: [::core::primitive::u8; __QS_LEN] =
            $crate::__private::fill_url($template, $code);
        match ::core::str::from_utf8(&__QS_URL) {
            ::core::result::Result::Ok(url) => url,
            ::core::result::Result::Err(_) => $template,
        }
    }};
}

/// A variant's own headers, then those of the row it inherits from.
#[doc(hidden)]
#[macro_export]
macro_rules! __headers {
    ([$($own:tt)*], $origin:expr) => {{
        const __QS_OWN: &[$crate::__private::Header] = &[$($own)*];
        const __QS_INHERITED: &[$crate::__private::Header] = $crate::__private::Row::inherited($origin).headers;
        const __QS_ALL: [$crate::__private::Header; __QS_OWN.len() + __QS_INHERITED.len()] =
            $crate::__private::concat_headers(__QS_OWN, __QS_INHERITED);
        &__QS_ALL
    }};
}

/// The clashes between a type's own rows, of which those inherit, and some catalogs.
#[doc(hidden)]
#[macro_export]
macro_rules! __clashes {
    ($own:expr, [$($inherited:expr),*], [$($part:expr),*]) => {{
        const __QS_OWN: &'static [$crate::__private::CodeInfo] = &$own;
        const __QS_INHERITED: &'static [::core::primitive::u16] = &[$($inherited),*];
        const __QS_PARTS: &'static [&'static [$crate::__private::CodeInfo]] = &[$($part),*];
        const __QS_SLOTS: ::core::primitive::usize =
            $crate::__private::slots(__QS_OWN.len() + $crate::__private::total(__QS_PARTS));
        &$crate::__private::clashes::<__QS_SLOTS, { __QS_INHERITED.len() + __QS_PARTS.len() }>(
            __QS_OWN,
            __QS_INHERITED,
            __QS_PARTS,
        )
    }};
}

/// Some catalogs as one, every code once.
#[doc(hidden)]
#[macro_export]
macro_rules! __merged {
    ([$($part:expr),*]) => {{
        const __QS_PARTS: &'static [&'static [$crate::__private::CodeInfo]] = &[$($part),*];
        const __QS_ROWS: ::core::primitive::usize = $crate::__private::total(__QS_PARTS);
        const __QS_SLOTS: ::core::primitive::usize = $crate::__private::slots(__QS_ROWS);
        const __QS_ALL: ([$crate::__private::CodeInfo; __QS_ROWS], ::core::primitive::usize) =
            $crate::__private::merge::<__QS_SLOTS, __QS_ROWS>(__QS_PARTS);
        __QS_ALL.0.split_at(__QS_ALL.1).0
    }};
}

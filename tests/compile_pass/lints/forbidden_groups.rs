//! Forbids every group of rustc's lints.
#![forbid(
    deprecated_safe,
    future_incompatible,
    keyword_idents,
    let_underscore,
    nonstandard_style,
    refining_impl_trait,
    rust_2018_compatibility,
    rust_2018_idioms,
    rust_2021_compatibility,
    unused,
    warnings
)]

use qs_error::{ErrorCode, QsError};

/// Of every kind.
#[derive(Debug, QsError)]
#[qs(url = "https://example.com/{code}", challenge = "Bearer")]
pub enum Error<'a, T> {
    /// Fields.
    #[qs(code = "fields", status = 404, message = "{value:>width$} {text}", header("x-a" = "b"))]
    Fields {
        /// A value.
        value: T,
        /// A width.
        width: usize,
        /// A string.
        #[qs(member, header = "x-text")]
        text: &'a str,
        /// A wait.
        #[qs(retry_after)]
        wait: u8,
        /// A source.
        source: Option<std::fmt::Error>,
    },
    /// Inherited.
    #[qs(code = ErrorCode::InvalidRange)]
    Inherited,
    /// Shared.
    #[qs(code = Self::Inherited)]
    Shared(#[qs(from)] std::fmt::Error),
    /// Transparent.
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

/// Codes.
#[derive(Clone, Copy, Debug, PartialEq, QsError)]
pub enum Codes {
    /// One.
    #[qs(code = "one", status = 404)]
    One,
}

fn main() {
    let error = Error::Fields {
        value: 1,
        width: 2,
        text: "t",
        wait: 1,
        source: None,
    };
    assert_eq!(error.message(), " 1 t");
    assert_eq!(
        Error::<u8>::from(std::fmt::Error).code(),
        Error::<u8>::Inherited.code()
    );
    assert_eq!(Error::<u8>::from(ErrorCode::BadDigest).code(), "bad_digest");
    assert_eq!("one".parse().ok(), Some(Codes::One));
}

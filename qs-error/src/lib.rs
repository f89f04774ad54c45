//! HTTP errors, declared once.
//!
//! An enum with [`#[derive(QsError)]`](derive@QsError) has a stable code and a checked status for each
//! variant, a JSON body `{code, message, request_id, url}` that leaks nothing, and the conversion
//! into the response of each web framework whose feature is on.
//!
//! ```
//! use qs_error::{ErrorCode, QsError, respond};
//!
//! #[derive(Debug, QsError)]
//! enum StorageError {
//!     #[qs(code = ErrorCode::BucketNotExists, message = "bucket `{bucket}` does not exist")]
//!     NoSuchBucket { bucket: String },
//!     #[qs(code = "disk_failed", status = 500, display = "disk {disk} failed")]
//!     Disk { disk: u8, source: std::io::Error },
//! }
//!
//! let answer = respond(&StorageError::NoSuchBucket { bucket: "photos".into() });
//! assert_eq!(answer.status(), 404);
//! assert!(answer.body().starts_with(br#"{"code":"bucket_not_exists","message":"bucket `photos` does not exist""#));
//! ```
//!
//! - [`derive@QsError`]: the attribute reference.
//! - [`ErrorCode`]: the 40 documented codes of the QingStor object storage API; other lists are
//!   declared in the same way.
//! - [`ErrorResponse`] and [`ResultExt`]: one error type for a handler that meets several.
//! - [`ErrorCatalog`] and [`catalog!`]: what codes there are, as constant data.
//! - `ErrorLayer` (feature `tower`): one shape and one request id for every failure of a service.
//!
//! # Features
//!
//! `actix-web`, `axum`, `tower` and `tracing`; none is on by default, and each only adds.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod body;
mod catalog;
#[expect(
    unused_imports,
    reason = "of our own macros; elsewhere they raise no lint"
)]
mod code;
mod engine;
mod error;
mod formats;
mod frameworks;
mod http_code;
#[cfg(feature = "tower")]
mod layer;
mod members;
mod message;
mod panic;
mod private;
mod request_id;
mod response;

/// What expansions name.
#[doc(hidden)]
pub mod __private {
    pub use crate::private::*;
}

pub use self::body::{ErrorBody, ErrorBodyRef};
pub use self::catalog::{CodeInfo, ErrorCatalog, ErrorCodes, LogLevel, UnknownCode};
pub use self::code::ErrorCode;
#[cfg(feature = "tower")]
pub use self::engine::PassThrough;
pub use self::engine::{ErrorEvent, respond};
pub use self::error::QsError;
#[cfg(feature = "tower")]
pub use self::layer::{ErrorLayer, ErrorService, ResponseBody, ResponseFuture};
pub use self::members::Members;
pub use self::request_id::{InvalidRequestId, RequestId};
pub use self::response::{ErrorResponse, ResultExt};
#[doc = include_str!("derive.md")]
pub use qs_error_derive::QsError;

/// The README's example.
#[cfg(all(doctest, feature = "axum", feature = "tower"))]
#[doc = include_str!("../README.md")]
struct Readme;

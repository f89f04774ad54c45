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

mod assert;
mod body;
mod catalog;
#[expect(
    unused_imports,
    reason = "of our own macros; elsewhere they raise no lint"
)]
mod code;
mod context;
mod count;
mod error;
mod event;
mod inner;
mod integration;
#[cfg(feature = "tower")]
mod layer;
mod members;
mod message;
mod panic;
mod probe;
mod request_id;
mod response;
mod source;
mod status;
mod unknown_code;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

use __private as private;

pub use self::body::{ErrorBody, ErrorBodyRef};
pub use self::catalog::{CodeInfo, ErrorCatalog, LogLevel};
pub use self::code::ErrorCode;
pub use self::error::QsError;
pub use self::event::ErrorEvent;
#[cfg(feature = "tower")]
pub use self::layer::{Deliberate, ErrorLayer, ErrorService, ResponseBody, ResponseFuture};
pub use self::members::Members;
pub use self::request_id::{InvalidRequestId, RequestId};
pub use self::response::{ErrorResponse, ResultExt, respond};
pub use self::unknown_code::UnknownCode;
#[doc = include_str!("derive.md")]
pub use qs_error_derive::QsError;

/// The README's example.
#[cfg(all(doctest, feature = "axum", feature = "tower"))]
#[doc = include_str!("../README.md")]
struct Readme;

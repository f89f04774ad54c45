// The example in the README is an app with both.
#![cfg_attr(all(feature = "axum", feature = "tower"), doc = include_str!("../README.md"))]
#![cfg_attr(
    not(all(feature = "axum", feature = "tower")),
    doc = "HTTP errors, declared once. See the README."
)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod assert;
mod body;
mod catalog;
mod code;
mod context;
mod error;
mod event;
mod integration;
#[cfg(feature = "tower")]
mod layer;
mod members;
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

pub use self::body::ErrorBody;
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

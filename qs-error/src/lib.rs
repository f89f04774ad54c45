//! HTTP errors, declared once.
//!
//! [`#[derive(QsError)]`](derive@QsError) gives each variant of an error enum a stable code and a
//! checked status. It also implements the conversion into the response of each enabled web
//! framework. The JSON body `{code, message, request_id, url}` contains only data that the
//! declaration makes public.
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
//! let response = respond(&StorageError::NoSuchBucket { bucket: "photos".into() });
//! assert_eq!(response.status(), 404);
//! assert!(response.body().starts_with(br#"{"code":"bucket_not_exists","message":"bucket `photos` does not exist""#));
//! ```
//!
//! - [`derive@QsError`]: the attribute reference.
//! - [`ErrorCode`]: the 40 documented codes of the QingStor object storage API. Other lists are
//!   declared in the same way.
//! - [`HttpCode`]: one code for each registered error status.
//! - [`ErrorResponse`], [`ErrorExt`], [`ResultExt`] and [`OptionExt`]: one error type for handlers
//!   that call functions with different error types.
//! - [`mod@catalog`]: the codes of a type as constant data, and [`catalog!`], which merges the
//!   codes of several types.
//! - [`client`]: error responses of other services, read back into codes.
//! - [`body`]: the body of an error response in this crate's format.
//! - [`mod@format`]: the documents that a layer can send.
//! - [`layer`]: a layer for tower and middleware for other frameworks. It gives all error responses
//!   of a service one format and a request id.
//!
//! # Features
//!
//! All features are off by default and additive.
//!
//! - `actix-web`, `poem`, `rocket`, `salvo`: the conversion into the responses of this framework,
//!   and [`ErrorLayer`] as its middleware.
//! - `axum`, `warp`: the conversion into the responses of this framework. [`ErrorLayer`] requires
//!   the feature `tower`.
//! - `anyhow`: `ErrorResponse::from_anyhow`, which uses the code of an error in an `anyhow::Error`.
//! - `reqwest`: [`client`] for the responses of reqwest 0.13.
//! - `tower`: tower's traits for [`ErrorLayer`].
//! - `tracing`: log events.

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod body;
pub mod catalog;
pub mod client;
#[expect(
    unused_imports,
    reason = "only expansions of the derive use these imports"
)]
pub mod code;
#[cfg_attr(
    not(feature = "tower"),
    allow(
        dead_code,
        reason = "only the middleware of a framework starts a request"
    )
)]
mod engine;
pub mod error;
mod formats;
mod frameworks;
#[expect(
    unused_imports,
    reason = "only expansions of the derive use these imports"
)]
pub mod http_code;
mod json;
#[cfg_attr(
    not(feature = "tower"),
    allow(
        dead_code,
        reason = "only the middleware of a framework starts a request"
    )
)]
pub mod layer;
#[cfg_attr(
    not(feature = "tracing"),
    allow(
        dead_code,
        unused_imports,
        unused_variables,
        reason = "without tracing, the functions are empty"
    )
)]
mod log;
mod members;
mod message;
mod panic;
mod private;
pub mod request_id;
pub mod response;

/// The items that expansions use.
#[doc(hidden)]
pub mod __private {
    pub use crate::private::*;
}

/// The document formats of error responses.
///
/// ```
/// use qs_error::ErrorLayer;
/// use qs_error::format::{Envelope, Problem};
///
/// // `{"error":{"code":…}}`, or a problem document for clients that prefer it.
/// let layer = ErrorLayer::new().format(Envelope("error")).offer(Problem);
/// ```
pub mod format {
    pub use crate::formats::{Advice, Envelope, ErrorFormat, Json, Problem, RenderedParts};
    pub use crate::members::{ParamValue, Params};
}

#[doc = include_str!("frameworks/actix_web.md")]
#[cfg(feature = "actix-web")]
pub mod actix_web {
    pub use crate::frameworks::actix_web::future::ErrorFuture;
    pub use crate::frameworks::actix_web::layer::ErrorMiddleware;
    pub use crate::frameworks::actix_web::request::MatchPattern;
}

#[doc = include_str!("frameworks/axum.md")]
#[cfg(feature = "axum")]
pub mod axum {}

#[doc = include_str!("frameworks/poem.md")]
#[cfg(feature = "poem")]
pub mod poem {
    pub use crate::frameworks::poem::ErrorEndpoint;
}

#[doc = include_str!("frameworks/rocket.md")]
#[cfg(feature = "rocket")]
pub mod rocket {
    pub use crate::frameworks::rocket::PassThrough;
}

#[doc = include_str!("frameworks/salvo.md")]
#[cfg(feature = "salvo")]
pub mod salvo {}

#[doc = include_str!("frameworks/warp.md")]
#[cfg(feature = "warp")]
pub mod warp {
    pub use crate::frameworks::warp::recovered;
}

/// Events about error responses, for metrics.
///
/// ```
/// use qs_error::ErrorLayer;
/// use qs_error::event::{ErrorEvent, Kind};
///
/// fn count(event: &ErrorEvent<'_>) {
///     if event.kind() == Kind::Panicked {
///         println!("panics_total{{route={:?}}} +1", event.route());
///     }
/// }
///
/// let layer = ErrorLayer::new().on_error(count);
/// ```
pub mod event {
    pub use crate::engine::event::{ErrorChain, ErrorEvent, Kind};
}

pub use self::catalog::{CodeInfo, ErrorCatalog, ErrorCodes};
pub use self::code::ErrorCode;
pub use self::engine::render::respond;
pub use self::error::QsError;
pub use self::http_code::HttpCode;
pub use self::layer::ErrorLayer;
pub use self::request_id::RequestId;
pub use self::response::{ErrorExt, ErrorResponse, OptionExt, ResultExt};
#[doc = include_str!("derive.md")]
pub use qs_error_derive::QsError;

/// The programs of README.
#[cfg(all(doctest, feature = "axum", feature = "tower"))]
#[doc = include_str!("../README.md")]
struct Readme;

/// The error in README's section Troubleshooting: without the feature `tower`, axum does not accept
/// the layer.
///
/// ```compile_fail,E0277
/// let _ = axum::Router::<()>::new().layer(qs_error::ErrorLayer::new());
/// ```
#[cfg(all(doctest, not(feature = "tower")))]
struct LayerWithoutFeature;

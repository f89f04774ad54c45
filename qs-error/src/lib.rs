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
//! - [`body`]: the body of an error response, for clients.
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
//! - `tower`: tower's traits for [`ErrorLayer`].
//! - `tracing`: log events.

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod body;
pub mod catalog;
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

/// The integration of actix-web 4: [`ErrorLayer`] as a middleware.
///
/// ```
/// use actix_web::rt::System;
/// use actix_web::test::{TestRequest, call_service, init_service};
/// use actix_web::{App, web};
/// use qs_error::{ErrorLayer, QsError};
///
/// #[derive(Debug, QsError)]
/// #[qs(code = "item_not_exists", status = 404, message = "the item does not exist")]
/// struct NoSuchItem;
///
/// async fn item() -> Result<String, NoSuchItem> {
///     Err(NoSuchItem)
/// }
///
/// System::new().block_on(async {
///     let app = App::new().route("/items/{name}", web::get().to(item)).wrap(ErrorLayer::new());
///     let app = init_service(app).await;
///
///     let code = async |path| {
///         let response = call_service(&app, TestRequest::with_uri(path).to_request()).await;
///         response.headers().get("x-qs-error-code").cloned()
///     };
///     assert_eq!(code("/items/pen").await.unwrap(), "item_not_exists");
///     assert_eq!(code("/nowhere").await.unwrap(), "not_found");
/// });
/// ```
///
/// - The last `App::wrap` is the outermost. Add the layer after timeouts and authentication, and
///   before `Compress` and `Logger`.
/// - An error of an inner middleware has a response. The layer decides on this response, with
///   [`map_status`](ErrorLayer::map_status) and without [`map_error`](ErrorLayer::map_error).
/// - After such an error, or a panic, the request no longer exists. An outer middleware receives an
///   `actix_web::Error`, whose `error_response` is the response of the layer.
/// - If `poll_ready` of an inner middleware fails or panics, the next call responds with this
///   failure. So actix-web does not restart the service.
/// - Insert [`PassThrough`](layer::PassThrough) into the extensions of the response.
/// - A handler gets the id from the extractor [`RequestId`].
/// - [`route`](ErrorLayer::route) gets a [`MatchPattern`](actix_web::MatchPattern).
/// - `App::route` responds with 404 to a wrong method, and `web::resource` with 405. `Path`
///   responds with 404, and `Json` with 400 to another content type.
#[cfg(feature = "actix-web")]
pub mod actix_web {
    pub use crate::frameworks::actix_web::future::ErrorFuture;
    pub use crate::frameworks::actix_web::layer::ErrorMiddleware;
    pub use crate::frameworks::actix_web::request::MatchPattern;
}

/// The integration of poem 3: [`ErrorLayer`] as a middleware.
///
/// ```
/// # futures_executor::block_on(async {
/// use poem::http::Uri;
/// use poem::{Endpoint, EndpointExt, Request, Route, get, handler};
/// use qs_error::{ErrorLayer, QsError};
///
/// #[derive(Debug, QsError)]
/// #[qs(code = "item_not_exists", status = 404, message = "the item does not exist")]
/// struct NoSuchItem;
///
/// #[handler]
/// async fn item() -> Result<String, NoSuchItem> {
///     Err(NoSuchItem)
/// }
///
/// let app = Route::new().at("/items/:name", get(item)).with(ErrorLayer::new());
///
/// let code = async |path| {
///     let request = Request::builder().uri(Uri::from_static(path)).finish();
///     let response = app.get_response(request).await;
///     response.header("x-qs-error-code").map(str::to_owned)
/// };
/// assert_eq!(code("/items/pen").await.as_deref(), Some("item_not_exists"));
/// assert_eq!(code("/nowhere").await.as_deref(), Some("not_found"));
/// # });
/// ```
///
/// - Add the layer to the outermost endpoint. The errors of middleware outside of it are not
///   rendered by the layer.
/// - A `poem::Error` has a status. The layer rewrites its response, unless qs-error rendered it,
///   with [`map_status`](ErrorLayer::map_status) and without [`map_error`](ErrorLayer::map_error).
/// - Insert [`PassThrough`](layer::PassThrough) into the extensions of the response. For a
///   `poem::Error`, use `set_data`, because the error replaces the extensions of its response.
/// - A handler gets the id from `Data<&RequestId>`.
/// - The 405 of poem has no `Allow`. `SizeLimit` responds with 411 to a GET without a length.
/// - [`QsError`](trait@QsError) and `ResponseError` have a method `status`. If both traits are in
///   scope, write `QsError::status(&error)`.
#[cfg(feature = "poem")]
pub mod poem {
    pub use crate::frameworks::poem::ErrorEndpoint;
}

/// The integration of rocket 0.5: [`ErrorLayer`] as a fairing.
///
/// ```
/// use qs_error::{ErrorLayer, QsError};
/// use rocket::local::blocking::Client;
/// use rocket::{get, routes};
///
/// #[derive(Debug, QsError)]
/// #[qs(code = "item_not_exists", status = 404, message = "item `{name}` does not exist")]
/// struct NoSuchItem { name: String }
///
/// #[get("/items/<name>")]
/// fn item(name: String) -> Result<String, NoSuchItem> {
///     Err(NoSuchItem { name })
/// }
///
/// let app = rocket::build().attach(ErrorLayer::new()).mount("/", routes![item]);
///
/// let client = Client::debug(app).unwrap();
/// let code = |path| {
///     let response = client.get(path).dispatch();
///     response.headers().get_one("x-qs-error-code").map(str::to_owned)
/// };
/// assert_eq!(code("/items/pen").as_deref(), Some("item_not_exists"));
/// assert_eq!(code("/nowhere").as_deref(), Some("not_found"));
/// ```
///
/// - The layer registers a default catcher at `/`, unless the service has one. So a service with its
///   own default catcher needs no setting. The response of a catcher is rewritten if it is empty or
///   a string. Attach the layer after fairings that register a default catcher, because rocket does
///   not launch with two.
/// - Rocket calls no fairing for a request with an invalid method or target. The layer's catcher
///   renders the response to such a request. The response of your own catcher is not rewritten, and
///   has no request id.
/// - Rocket passes only a status to catchers. The message for a rejected guard or a panic is
///   therefore the reason phrase. Rocket logs the cause.
/// - Rocket responds with 404 to a wrong method.
/// - A handler gets the id from the request guard [`RequestId`]. Without a layer, the guard fails
///   with a log event, and rocket responds with 500.
/// - The log has the route that rocket matched last. After the last route has forwarded a request,
///   the 404 has this route. If no route matches, it has none.
/// - Only one layer has an effect. If several are attached, it is the last one.
/// - An error that a stream renders after the response has started has an id of its own.
#[cfg(feature = "rocket")]
pub mod rocket {
    pub use crate::frameworks::rocket::PassThrough;
}

/// The integration of warp 0.4. With the feature `tower`, [`ErrorLayer`] is a layer around
/// `warp::service`, which hyper serves.
///
/// ```
/// # #[cfg(feature = "tower")]
/// # futures_executor::block_on(async {
/// use qs_error::warp::recovered;
/// use qs_error::{ErrorLayer, HttpCode};
/// use tower::{Layer, ServiceExt};
/// use warp::{Filter, Rejection};
///
/// async fn coffee() -> Result<String, Rejection> {
///     Err(HttpCode::Gone)?
/// }
///
/// let app = warp::path!("coffee").and_then(coffee).recover(recovered);
/// let service = ErrorLayer::new().layer(warp::service(app));
///
/// let code = async |path| {
///     let request = http::Request::get(path).body(String::new()).unwrap();
///     let response = service.clone().oneshot(request).await.unwrap();
///     response.headers()["x-qs-error-code"].to_str().unwrap().to_owned()
/// };
/// assert_eq!(code("/coffee").await, "gone");
/// assert_eq!(code("/nowhere").await, "not_found");
/// # });
/// ```
///
/// - A filter that returns an error as its reply (`Filter::map` with a `Result`) needs no
///   [`recovered`](warp::recovered). An error in a `Rejection` does.
/// - The layer rewrites the rejections of warp's filters. Without a layer (`warp::serve`), they
///   have the strings of warp.
/// - The 405 of warp has no `Allow`.
/// - Over HTTP/2, neither warp nor hyper removes the body of a successful response to HEAD.
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

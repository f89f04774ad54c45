//! The servers. Each implements the service of `shop` with its framework.
//!
//! A server is a file in `servers`, a `mod` and an entry of [`all`]. The routes:
//!
//! | route | response |
//! | --- | --- |
//! | `GET`, `HEAD` `/fine` | 200, `text/plain`, `fine` |
//! | `GET`, `HEAD` `/errors/{name}` | a handler fails with the derived [`error`](crate::shop::error) |
//! | `GET`, `HEAD` `/owned/{name}` | a handler fails with the `ErrorResponse` [`owned`](crate::shop::owned) |
//! | `GET`, `HEAD` `/pages/{name}` | the framework's response with the parts of [`page`](crate::shop::page) |
//! | `GET`, `HEAD` `/panics/{name}` | a handler awaits [`panics`](crate::shop::panics) |
//! | `GET`, `HEAD` `/inner` | an error of an inner service, or the framework's own error type, with `secret_error("inner")` as its source |
//! | `GET`, `HEAD` `/numbers/{number}` | the path parameter is a `u32`: 200 with the number as `text/plain`, or the framework's own failure |
//! | `POST` `/orders` | the body is a `u32` in JSON with at most [`BODY_LIMIT`](crate::shop::BODY_LIMIT) bytes: 200 with the number, or the framework's own failure |
//!
//! Other paths and methods have the framework's own responses. `{name}` is one segment, without
//! percent-encoding. Handlers of `HEAD` are the handlers of `GET`.
//!
//! [`Ready::layer`] is the layer of the service. It is `None` for cases without a layer.

mod actix_web;
mod axum;
mod hyper;
mod poem;
mod rocket;
mod salvo;
mod warp;

use crate::running::Running;

pub(crate) fn all() -> Vec<Running> {
    vec![
        Running::of::<actix_web::ActixWeb>(),
        Running::of::<axum::Axum>(),
        Running::of::<hyper::Hyper>(),
        Running::of::<poem::Poem>(),
        Running::of::<rocket::Rocket>(),
        Running::of::<salvo::Salvo>(),
        Running::of::<warp::Warp>(),
    ]
}

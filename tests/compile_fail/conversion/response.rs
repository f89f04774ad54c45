//! `skip(axum)` leaves out the impl, as a build without the feature `axum` does.
//@ uses:
use axum::response::IntoResponse;
use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(skip(axum))]
enum Error {
    #[qs(code = "gone", status = 410)]
    Gone,
}

fn reject() -> impl IntoResponse {
//~            ^^^^^^^^^^^^^^^^^ E0277 … `Error: IntoResponse`
    Error::Gone
}

fn main() {
    let _ = reject().into_response();
}

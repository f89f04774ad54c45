//! An error as the response of another version of axum than the one that qs-error supports.
use axum_core_0_4::response::IntoResponse;
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "gone", status = 410)]
    Gone,
}

fn reject() -> impl IntoResponse {
    Error::Gone
}

fn main() {
    let _ = reject().into_response();
}

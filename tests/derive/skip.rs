//! `skip(…)`: conversions that the user implements.

use std::str::FromStr;

use axum::response::{IntoResponse, Response};
use qs_error::{ErrorCode, ErrorResponse, QsError};

#[derive(Debug, QsError)]
#[qs(skip(axum))]
enum OwnResponse {
    #[qs(code = "own_response", status = 404)]
    A,
}

impl IntoResponse for OwnResponse {
    fn into_response(self) -> Response {
        "own".into_response()
    }
}

#[derive(Debug, PartialEq, QsError)]
#[qs(skip(from_str, axum,), url = "https://example.com/")]
enum OwnFromStr {
    #[qs(code = "own_from_str", status = 404)]
    A,
}

impl FromStr for OwnFromStr {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if text == "A" { Ok(Self::A) } else { Err(()) }
    }
}

#[derive(Debug, QsError)]
enum Plain {
    #[qs(code = "plain", status = 404)]
    A,
}

fn responses<T: IntoResponse>(error: T) -> u16 {
    error.into_response().status().as_u16()
}

#[test]
fn skipped_framework_has_user_impl() {
    assert_eq!(responses(OwnResponse::A), 200);
    assert_eq!(OwnResponse::A.code(), "own_response");
    assert_eq!("own_response".parse::<OwnResponse>().map(|_| ()), Ok(()));
}

#[test]
fn skipped_from_str_has_user_impl() {
    assert_eq!("A".parse(), Ok(OwnFromStr::A));
    assert_eq!("own_from_str".parse::<OwnFromStr>(), Err(()));
}

#[test]
fn other_conversions_are_generated() {
    assert_eq!(responses(Plain::A), 404);
    assert_eq!(responses(ErrorCode::InvalidRange), 416);
    assert_eq!(responses(ErrorResponse::from(Plain::A)), 404);
}

//! Other crates, with as much of the response as each can render. None generates a request id.

use axum::response::{IntoResponse, Response};
use axum_error_handler::AxumErrorResponse;
use axum_thiserror::ErrorStatus;
use http::StatusCode;
use http_api_problem::HttpApiProblem;
use problem_details::ProblemDetails;
use serde::Serialize;

use super::URL;
use super::by_hand::message;

#[derive(Debug, thiserror::Error, AxumErrorResponse)]
pub enum Handled {
    #[error("bucket `{0}` does not exist")]
    #[status_code("404")]
    #[code("bucket_not_exists")]
    NoSuchBucket(String),
}

#[derive(Debug, Serialize, thiserror::Error, ErrorStatus)]
pub enum Shown {
    #[error("bucket `{0}` does not exist")]
    #[status(StatusCode::NOT_FOUND)]
    NoSuchBucket(String),
}

pub fn problem(bucket: &str) -> ProblemDetails {
    ProblemDetails::from_status_code(StatusCode::NOT_FOUND).with_detail(message(bucket))
}

pub fn api_problem(bucket: &str) -> HttpApiProblem {
    let problem = HttpApiProblem::new(StatusCode::NOT_FOUND).type_url(URL);
    problem.detail(message(bucket))
}

#[inline(never)]
pub fn problem_details(bucket: String) -> Response {
    problem(&bucket).into_response()
}

#[inline(never)]
pub fn http_api_problem(bucket: String) -> Response {
    api_problem(&bucket).into_response()
}

#[inline(never)]
pub fn axum_error_handler(error: Handled) -> Response {
    error.into_response()
}

#[inline(never)]
pub fn axum_thiserror(error: Shown) -> Response {
    error.into_response()
}

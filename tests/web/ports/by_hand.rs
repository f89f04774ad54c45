//! The services, written by hand with axum.

use std::any::Any;
use std::io;

use axum::extract::rejection::{JsonRejection, PathRejection};
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, put};
use axum::{Json, Router};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use tower_http::catch_panic::CatchPanicLayer;

use super::panics;
use crate::errors::secret_io;

#[derive(Deserialize)]
pub struct Note {
    pub text: String,
}

/// An error of the service.
pub enum ApiError {
    NotFound { id: u32 },
    TooLong { limit: usize },
    Storage(#[expect(dead_code, reason = "for a log")] io::Error),
    Framework(StatusCode, String),
}

/// The values that a response shows.
pub struct Failure {
    status: StatusCode,
    code: &'static str,
    title: &'static str,
    message: String,
    limit: Option<usize>,
}

/// Builds the response of a failure.
pub type Shape = fn(Failure) -> Response;

impl ApiError {
    fn failure(self) -> Failure {
        let (status, code, title, message, limit) = match self {
            Self::NotFound { id } => (
                StatusCode::NOT_FOUND,
                "note_not_exists",
                "The note does not exist.",
                format!("note {id} does not exist"),
                None,
            ),
            Self::TooLong { limit } => (
                StatusCode::CONFLICT,
                "note_too_long",
                "The note is too long.",
                format!("a note has at most {limit} bytes"),
                Some(limit),
            ),
            Self::Storage(_) => (
                StatusCode::SERVICE_UNAVAILABLE,
                "storage_failed",
                "The storage cannot be read.",
                "Service Unavailable".to_owned(),
                None,
            ),
            Self::Framework(status, message) => {
                let (code, title) = names(status);
                (status, code, title, message, None)
            }
        };
        Failure {
            status,
            code,
            title,
            message,
            limit,
        }
    }
}

/// Returns code and reason phrase of a status.
fn names(status: StatusCode) -> (&'static str, &'static str) {
    match status.as_u16() {
        400 => ("bad_request", "Bad Request"),
        404 => ("not_found", "Not Found"),
        405 => ("method_not_allowed", "Method Not Allowed"),
        413 => ("content_too_large", "Content Too Large"),
        415 => ("unsupported_media_type", "Unsupported Media Type"),
        422 => ("unprocessable_content", "Unprocessable Content"),
        _ => ("internal_server_error", "Internal Server Error"),
    }
}

const ID: &str = "5f0c6c9e0a1b4d2f8e7a6b5c4d3e2f10";

#[derive(Serialize)]
struct Body<'a> {
    code: &'a str,
    message: &'a str,
    request_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<usize>,
}

/// `{"error":{"code":…}}`
pub fn envelope(failure: Failure) -> Response {
    #[derive(Serialize)]
    struct Document<'a> {
        error: Body<'a>,
    }
    let error = Body {
        code: failure.code,
        message: &failure.message,
        request_id: ID,
        limit: failure.limit,
    };
    respond(failure.status, "application/json", &Document { error })
}

/// `{"code":…}`, with codes in upper case.
pub fn screaming(failure: Failure) -> Response {
    let code = failure.code.to_ascii_uppercase();
    flat(&code, &failure)
}

/// `{"code":…}`, with numbers for the service and names with dots for the framework.
pub fn numbered(failure: Failure) -> Response {
    match failure.code {
        "note_not_exists" => flat("E1404", &failure),
        "note_too_long" => flat("E1409", &failure),
        "storage_failed" => flat("E1503", &failure),
        code => flat(&format!("http.{code}"), &failure),
    }
}

fn flat(code: &str, failure: &Failure) -> Response {
    let document = Body {
        code,
        message: &failure.message,
        request_id: ID,
        limit: failure.limit,
    };
    respond(failure.status, "application/json", &document)
}

/// A problem document.
pub fn problem(failure: Failure) -> Response {
    #[derive(Serialize)]
    struct Document<'a> {
        title: &'a str,
        status: u16,
        detail: &'a str,
        code: &'a str,
        request_id: &'a str,
        r#type: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        limit: Option<usize>,
    }
    let document = Document {
        title: failure.title,
        status: failure.status.as_u16(),
        detail: &failure.message,
        code: failure.code,
        request_id: ID,
        r#type: format!("https://docs.example.com/errors#{}", failure.code),
        limit: failure.limit,
    };
    respond(failure.status, "application/problem+json", &document)
}

/// `{"ok":false,"reason":…}`
pub fn reason(failure: Failure) -> Response {
    #[derive(Serialize)]
    struct Data {
        #[serde(skip_serializing_if = "Option::is_none")]
        limit: Option<usize>,
    }
    #[derive(Serialize)]
    struct Document<'a> {
        ok: bool,
        reason: &'a str,
        text: &'a str,
        trace: &'a str,
        data: Data,
    }
    let document = Document {
        ok: false,
        reason: failure.code,
        text: &failure.message,
        trace: ID,
        data: Data {
            limit: failure.limit,
        },
    };
    respond(failure.status, "application/vnd.notes+json; v=1", &document)
}

fn respond(status: StatusCode, content_type: &str, document: &impl Serialize) -> Response {
    let headers = [("content-type", content_type), ("x-qs-request-id", ID)];
    (status, headers, serde_json::to_vec(document).unwrap()).into_response()
}

async fn read(
    State(shape): State<Shape>,
    id: Result<Path<u32>, PathRejection>,
) -> Result<&'static str, Response> {
    let error = match id {
        Ok(Path(1)) => return Ok("the first note"),
        Ok(Path(500)) => ApiError::Storage(secret_io()),
        Ok(Path(id)) => ApiError::NotFound { id },
        Err(rejection) => ApiError::Framework(rejection.status(), rejection.body_text()),
    };
    Err(shape(error.failure()))
}

async fn write(
    State(shape): State<Shape>,
    note: Result<Json<Note>, JsonRejection>,
) -> Result<(), Response> {
    let limit = 10;
    let error = match note {
        Ok(Json(note)) if note.text.len() <= limit => return Ok(()),
        Ok(_) => ApiError::TooLong { limit },
        Err(rejection) => ApiError::Framework(rejection.status(), rejection.body_text()),
    };
    Err(shape(error.failure()))
}

/// Responds to a request that no route or no method accepts.
async fn respond_by_status(shape: Shape, status: StatusCode) -> Response {
    let (_, phrase) = names(status);
    shape(ApiError::Framework(status, phrase.to_owned()).failure())
}

pub fn app(shape: Shape) -> Router {
    let recover = move |_: Box<dyn Any + Send>| {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        shape(ApiError::Framework(status, names(status).1.to_owned()).failure())
    };
    let id = [("x-qs-request-id", ID)];
    Router::new()
        .route("/notes/{id}", get(read))
        .route("/notes/panic", get(panics))
        .route("/notes", put(write))
        .fallback(move || respond_by_status(shape, StatusCode::NOT_FOUND))
        .method_not_allowed_fallback(move || {
            respond_by_status(shape, StatusCode::METHOD_NOT_ALLOWED)
        })
        .layer(DefaultBodyLimit::max(1024))
        .layer(CatchPanicLayer::custom(recover))
        .layer(axum::middleware::map_response(
            move |response: Response| async move { (id, response) },
        ))
        .with_state(shape)
}

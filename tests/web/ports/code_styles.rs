//! The services whose codes are not in snake_case, with qs-error.

use std::io;

use http::StatusCode;
use qs_error::{ErrorCodes, QsError};

/// Codes in upper case.
#[derive(Debug, QsError)]
#[qs(case = "SCREAMING_SNAKE_CASE")]
pub enum ScreamingError {
    #[qs(
        code = "NOTE_NOT_EXISTS",
        status = 404,
        message = "note {id} does not exist"
    )]
    NotFound { id: u32 },
    #[qs(
        code = "NOTE_TOO_LONG",
        status = 409,
        message = "a note has at most {limit} bytes"
    )]
    TooLong {
        #[qs(member)]
        limit: usize,
    },
    #[qs(code = "STORAGE_FAILED", status = 503)]
    Storage(#[qs(source)] io::Error),
}

#[derive(Clone, Copy, Debug, QsError)]
#[qs(case = "SCREAMING_SNAKE_CASE")]
pub enum ScreamingStatus {
    #[qs(code = "BAD_REQUEST", status = 400)]
    BadRequest,
    #[qs(code = "NOT_FOUND", status = 404)]
    NotFound,
    #[qs(code = "METHOD_NOT_ALLOWED", status = 405, header("allow" = _))]
    MethodNotAllowed,
    #[qs(code = "CONTENT_TOO_LARGE", status = 413)]
    ContentTooLarge,
    #[qs(code = "UNSUPPORTED_MEDIA_TYPE", status = 415)]
    UnsupportedMediaType,
    #[qs(code = "UNPROCESSABLE_CONTENT", status = 422)]
    UnprocessableContent,
    #[qs(code = "INTERNAL_SERVER_ERROR", status = 500)]
    InternalServerError,
}

/// Numbers.
#[derive(Debug, QsError)]
#[qs(case = "any")]
pub enum NumberedError {
    #[qs(code = "E1404", status = 404, message = "note {id} does not exist")]
    NotFound { id: u32 },
    #[qs(
        code = "E1409",
        status = 409,
        message = "a note has at most {limit} bytes"
    )]
    TooLong {
        #[qs(member)]
        limit: usize,
    },
    #[qs(code = "E1503", status = 503)]
    Storage(#[qs(source)] io::Error),
}

#[derive(Clone, Copy, Debug, QsError)]
#[qs(case = "dotted")]
pub enum DottedStatus {
    #[qs(code = "http.bad_request", status = 400)]
    BadRequest,
    #[qs(code = "http.not_found", status = 404)]
    NotFound,
    #[qs(code = "http.method_not_allowed", status = 405, header("allow" = _))]
    MethodNotAllowed,
    #[qs(code = "http.content_too_large", status = 413)]
    ContentTooLarge,
    #[qs(code = "http.unsupported_media_type", status = 415)]
    UnsupportedMediaType,
    #[qs(code = "http.unprocessable_content", status = 422)]
    UnprocessableContent,
    #[qs(code = "http.internal_server_error", status = 500)]
    InternalServerError,
}

pub fn screaming_status(status: StatusCode) -> Option<ScreamingStatus> {
    of_status(status)
}

pub fn dotted_status(status: StatusCode) -> Option<DottedStatus> {
    of_status(status)
}

fn of_status<E: ErrorCodes + QsError + Copy>(status: StatusCode) -> Option<E> {
    E::ALL.iter().copied().find(|code| code.status() == status)
}

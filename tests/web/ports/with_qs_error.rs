//! The services with qs-error.

use std::io;

use axum::extract::{DefaultBodyLimit, Path};
use axum::response::IntoResponse;
use axum::routing::{get, put};
use axum::{Json, Router};
use http::HeaderValue;
use qs_error::format::{ErrorFormat, RenderedParts};
use qs_error::{ErrorLayer, QsError};

use super::by_hand::Note;
use super::code_styles::{NumberedError, ScreamingError};
use super::panics;
use crate::errors::secret_io;

pub const DOCS: &str = "https://docs.example.com/errors#{code}";

#[derive(Debug, QsError)]
pub enum NoteError {
    /// The note does not exist.
    #[qs(
        code = "note_not_exists",
        status = 404,
        message = "note {id} does not exist"
    )]
    NotFound { id: u32 },
    /// The note is too long.
    #[qs(
        code = "note_too_long",
        status = 409,
        message = "a note has at most {limit} bytes"
    )]
    TooLong {
        #[qs(member)]
        limit: usize,
    },
    /// The storage cannot be read.
    #[qs(code = "storage_failed", status = 503)]
    Storage(#[qs(source)] io::Error),
}

/// `{"ok":false,"reason":…,"text":…,"trace":…,"data":{…}}`
pub struct Reason;

impl ErrorFormat for Reason {
    fn content_type(&self) -> HeaderValue {
        HeaderValue::from_static("application/vnd.notes+json; v=1")
    }

    fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
        out.extend_from_slice(format!(r#"{{"ok":false,"reason":"{}""#, parts.code()).as_bytes());
        let text = serde_json::to_string(parts.message()).unwrap();
        out.extend_from_slice(format!(r#","text":{text}"#).as_bytes());
        out.extend_from_slice(format!(r#","trace":"{}""#, parts.request_id()).as_bytes());
        out.extend_from_slice(br#","data":{"#);
        parts.write_members(out);
        out.extend_from_slice(b"}}");
    }
}

/// The errors of a service.
pub trait Errors: IntoResponse + 'static {
    fn not_found(id: u32) -> Self;
    fn too_long(limit: usize) -> Self;
    fn storage(source: io::Error) -> Self;
}

macro_rules! impl_errors {
    ($($name:ident)*) => {$(
        impl Errors for $name {
            fn not_found(id: u32) -> Self {
                Self::NotFound { id }
            }

            fn too_long(limit: usize) -> Self {
                Self::TooLong { limit }
            }

            fn storage(source: io::Error) -> Self {
                Self::Storage(source)
            }
        }
    )*};
}

impl_errors!(NoteError ScreamingError NumberedError);

async fn read<E: Errors>(Path(id): Path<u32>) -> Result<&'static str, E> {
    match id {
        1 => Ok("the first note"),
        500 => Err(E::storage(secret_io())),
        id => Err(E::not_found(id)),
    }
}

async fn write<E: Errors>(Json(note): Json<Note>) -> Result<(), E> {
    let limit = 10;
    if note.text.len() > limit {
        return Err(E::too_long(limit));
    }
    Ok(())
}

pub fn app<E: Errors>(layer: ErrorLayer) -> Router {
    Router::new()
        .route("/notes/{id}", get(read::<E>))
        .route("/notes/panic", get(panics))
        .route("/notes", put(write::<E>))
        .layer(DefaultBodyLimit::max(1024))
        .layer(layer)
}

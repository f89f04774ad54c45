//! Typed clients: error responses of services, read back into codes.
//!
//! [`RemoteError`] reads a response of any HTTP client. It accepts the documents of this crate,
//! problem documents (RFC 9457), documents of other services, and responses without a document.
//! Nothing that a server sends is an error of the reader: a member that is not readable is left
//! out.
//!
//! ```
//! use http::{HeaderMap, StatusCode};
//! use qs_error::client::{RemoteError, Retry};
//! use qs_error::{ErrorCatalog, ErrorCode};
//!
//! // The parts of a response, as HTTP clients return them.
//! let body = br#"{"code":"bucket_not_exists","message":"bucket `photos` does not exist"}"#;
//! let error = RemoteError::from_parts(StatusCode::NOT_FOUND, &HeaderMap::new(), body).unwrap();
//!
//! assert_eq!(error.known(), Some(ErrorCode::BucketNotExists));
//! assert_eq!(error.retry(ErrorCode::CATALOG), Retry::Never);
//! assert_eq!(error.to_string(), "404 bucket_not_exists: bucket `photos` does not exist");
//! ```
//!
//! A new code of the server does not break a client: [`known`](RemoteError::known) returns `None`
//! for it, and [`code`](RemoteError::code) returns its string.
//!
//! A service that calls another one sends selected codes to its own clients with [`PassOn`].

mod body_kind;
mod code;
mod display;
mod document;
mod params;
mod parsed_response;
mod pass_on;
mod portable_value;
mod reader;
mod remote_body;
mod remote_error;
#[cfg(feature = "reqwest")]
mod reqwest;
mod retry;
mod retry_after;

pub use self::body_kind::BodyKind;
pub use self::pass_on::PassOn;
pub use self::reader::Reader;
pub use self::remote_body::RemoteBody;
pub use self::remote_error::RemoteError;
#[cfg(feature = "reqwest")]
pub use self::reqwest::{CallError, ResponseExt};
pub use self::retry::Retry;

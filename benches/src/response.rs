//! The work item `response`: from an error to a complete response of axum.
//!
//! The error is `bucket_not_exists`, 404, with one field in its message and a constant url. The
//! ideal, qs-error and the code written by hand send the same status, headers and body, and
//! generate a request id for each response.

pub mod by_hand;
pub mod facade;
pub mod ideal;
#[cfg(feature = "peers")]
pub mod peers;

use axum::response::Response;

use crate::{Done, Work, work};

pub const URL: &str = "https://docs.example.com/errors#bucket_not_exists";

/// Defines an entry of [`WORKS`].
macro_rules! response {
    ($name:literal, $($function:ident)::+, $subject:expr) => {
        work!("response", $name, $($function)::+, $subject, done)
    };
}

fn done(response: Response) -> Done {
    let (parts, body) = response.into_parts();
    let body = futures_executor::block_on(axum::body::to_bytes(body, usize::MAX));
    Done {
        headers: parts.headers.len(),
        body: body.unwrap_or_default().to_vec(),
    }
}

pub fn bucket() -> String {
    "photos-2026".to_owned()
}

/// All implementations, in the order of the table.
pub const WORKS: &[Work] = &[
    response!("the ideal, string field", ideal::string, bucket()),
    response!("the ideal, field with Display", ideal::display, 2026_u32),
    response!("the ideal, static message", ideal::fixed, ()),
    response!(
        "qs-error, string field",
        facade::variant,
        facade::StorageError::NoSuchBucket { bucket: bucket() }
    ),
    response!(
        "qs-error, field with Display",
        facade::variant,
        facade::StorageError::NoSuchYear { year: 2026 }
    ),
    response!(
        "qs-error, static message",
        facade::variant,
        facade::StorageError::NoBucket
    ),
    response!(
        "qs-error, string field to be escaped",
        facade::variant,
        facade::StorageError::NoSuchBucket {
            bucket: "photos \"2026\"".to_owned()
        }
    ),
    response!(
        "qs-error, `ErrorCode` alone",
        facade::code,
        qs_error::ErrorCode::BucketNotExists
    ),
    response!(
        "qs-error, by a service",
        facade::service,
        facade::StorageError::NoSuchBucket { bucket: bucket() }
    ),
    response!(
        "qs-error, by a service, an id in the extensions",
        facade::service_with_id,
        facade::StorageError::NoSuchBucket { bucket: bucket() }
    ),
    response!(
        "qs-error, by a service in an `ErrorLayer`",
        facade::service_in_layer,
        (
            facade::layered(),
            facade::StorageError::NoSuchBucket { bucket: bucket() }
        )
    ),
    response!(
        "qs-error, ... with problem documents",
        facade::service_in_layer,
        (
            facade::layered_problem(),
            facade::StorageError::NoSuchBucket { bucket: bucket() }
        )
    ),
    response!(
        "qs-error, ... with an envelope",
        facade::service_in_layer,
        (
            facade::layered_envelope(),
            facade::StorageError::NoSuchBucket { bucket: bucket() }
        )
    ),
    response!("by hand, `axum::Json`", by_hand::axum_json, bucket()),
    response!("by hand, `serde_json::to_vec`", by_hand::to_vec, bucket()),
    response!("by hand, `json!`", by_hand::json_macro, bucket()),
    #[cfg(feature = "peers")]
    response!("problem_details", peers::problem_details, bucket()),
    #[cfg(feature = "peers")]
    response!("http-api-problem", peers::http_api_problem, bucket()),
    #[cfg(feature = "peers")]
    response!(
        "axum-error-handler",
        peers::axum_error_handler,
        peers::Handled::NoSuchBucket(bucket())
    ),
    #[cfg(feature = "peers")]
    response!(
        "axum_thiserror",
        peers::axum_thiserror,
        peers::Shown::NoSuchBucket(bucket())
    ),
];

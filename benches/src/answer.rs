//! Work item A: from an error value to a complete answer of axum.
//!
//! The error is `bucket_not_exists`, 404, with one field in its message and a constant url. Who can sends
//! the same status, headers and bytes as the others; each has an id made for it.

pub mod by_hand;
pub mod ideal;
pub mod ours;
#[cfg(feature = "peers")]
pub mod peers;

use axum::response::Response;

use crate::{Done, Work, work};

pub const URL: &str = "https://docs.example.com/errors#bucket_not_exists";

/// A row of [`WORKS`].
macro_rules! answer {
    ($name:literal, $($function:ident)::+, $subject:expr) => {
        work!("answer", $name, $($function)::+, 1, $subject, done)
    };
}

fn done(answer: Response) -> Done {
    let (parts, body) = answer.into_parts();
    let body = futures_executor::block_on(axum::body::to_bytes(body, usize::MAX));
    Done {
        headers: parts.headers.len(),
        body: body.unwrap_or_default().to_vec(),
    }
}

pub fn bucket() -> String {
    "photos-2026".to_owned()
}

/// Everyone, in the order of the table.
pub const WORKS: &[Work] = &[
    answer!("the ideal, string field", ideal::string, bucket()),
    answer!("the ideal, field with Display", ideal::display, 2026_u32),
    answer!("the ideal, static message", ideal::fixed, ()),
    answer!(
        "ours, string field",
        ours::variant,
        ours::StorageError::NoSuchBucket { bucket: bucket() }
    ),
    answer!(
        "ours, field with Display",
        ours::variant,
        ours::StorageError::NoSuchYear { year: 2026 }
    ),
    answer!(
        "ours, static message",
        ours::variant,
        ours::StorageError::NoBucket
    ),
    answer!(
        "ours, string field to be escaped",
        ours::variant,
        ours::StorageError::NoSuchBucket {
            bucket: "photos \"2026\"".to_owned()
        }
    ),
    answer!(
        "ours, `ErrorCode` alone",
        ours::code,
        qs_error::ErrorCode::BucketNotExists
    ),
    answer!(
        "ours, by a service",
        ours::served,
        ours::StorageError::NoSuchBucket { bucket: bucket() }
    ),
    answer!(
        "ours, by a service, an id in the extensions",
        ours::named,
        ours::StorageError::NoSuchBucket { bucket: bucket() }
    ),
    answer!(
        "ours, by a service in an `ErrorLayer`",
        ours::layered,
        (
            ours::service(),
            ours::StorageError::NoSuchBucket { bucket: bucket() }
        )
    ),
    answer!("by hand, `axum::Json`", by_hand::axum_json, bucket()),
    answer!("by hand, `serde_json::to_vec`", by_hand::to_vec, bucket()),
    answer!("by hand, `json!`", by_hand::json_macro, bucket()),
    #[cfg(feature = "peers")]
    answer!("problem_details", peers::problem_details, bucket()),
    #[cfg(feature = "peers")]
    answer!("http-api-problem", peers::http_api_problem, bucket()),
    #[cfg(feature = "peers")]
    answer!(
        "axum-error-handler",
        peers::axum_error_handler,
        peers::Handled::NoSuchBucket(bucket())
    ),
    #[cfg(feature = "peers")]
    answer!(
        "axum_thiserror",
        peers::axum_thiserror,
        peers::Shown::NoSuchBucket(bucket())
    ),
];

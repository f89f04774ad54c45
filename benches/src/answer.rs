//! Work item A: from an error value to a complete answer of axum.
//!
//! The error is `bucket_not_exists`, 404, with one field in its message and a constant url. Who can sends
//! the same status, headers and bytes as the others; each has an id made for it.

pub mod by_hand;
pub mod ideal;
pub mod ours;
pub mod peers;

use axum::response::Response;

pub const URL: &str = "https://docs.example.com/errors#bucket_not_exists";

/// One way to do the work: what callgrind counts, and what its answer is compared by.
pub struct Work {
    pub name: &'static str,
    /// The function that is counted, with its path in this module.
    pub function: &'static str,
    /// Does the work so many times, and returns the last answer.
    pub run: fn(times: usize) -> Option<Response>,
}

/// A row of [`WORKS`]: builds the subject outside of what is counted.
macro_rules! work {
    ($name:literal, $($function:ident)::+, $subject:expr) => {
        Work {
            name: $name,
            function: stringify!($($function)::+),
            run: |times| (0..times).map(|_| $($function)::+(std::hint::black_box($subject))).last(),
        }
    };
}

fn bucket() -> String {
    "photos-2026".to_owned()
}

/// Everyone, in the order of the table.
pub const WORKS: &[Work] = &[
    work!("the ideal, string field", ideal::string, bucket()),
    work!("the ideal, field with Display", ideal::display, 2026_u32),
    work!("the ideal, static message", ideal::fixed, ()),
    work!(
        "ours, string field",
        ours::variant,
        ours::StorageError::NoSuchBucket { bucket: bucket() }
    ),
    work!(
        "ours, field with Display",
        ours::variant,
        ours::StorageError::NoSuchYear { year: 2026 }
    ),
    work!(
        "ours, static message",
        ours::variant,
        ours::StorageError::NoBucket
    ),
    work!(
        "ours, string field to be escaped",
        ours::variant,
        ours::StorageError::NoSuchBucket {
            bucket: "photos \"2026\"".to_owned()
        }
    ),
    work!(
        "ours, `ErrorCode` alone",
        ours::code,
        qs_error::ErrorCode::BucketNotExists
    ),
    work!("by hand, `axum::Json`", by_hand::axum_json, bucket()),
    work!("by hand, `serde_json::to_vec`", by_hand::to_vec, bucket()),
    work!("by hand, `json!`", by_hand::json_macro, bucket()),
    work!("problem_details", peers::problem_details, bucket()),
    work!("http-api-problem", peers::http_api_problem, bucket()),
    work!(
        "axum-error-handler",
        peers::axum_error_handler,
        peers::Handled::NoSuchBucket(bucket())
    ),
    work!(
        "axum_thiserror",
        peers::axum_thiserror,
        peers::Shown::NoSuchBucket(bucket())
    ),
];

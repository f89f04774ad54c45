//! The work item `body`: the body of [`response`](crate::response) for a given request id.
//!
//! qs-error has no public function for the body alone, and its private one may be inlined, so that
//! callgrind cannot count it.

use qs_error::RequestId;

#[cfg(feature = "peers")]
use crate::response::peers;
use crate::response::{bucket, by_hand, ideal};
use crate::{Done, Work, work};

/// Defines an entry of [`WORKS`].
macro_rules! body {
    ($name:literal, $($function:ident)::+, $subject:expr) => {
        work!("body", $name, $($function)::+, $subject, done)
    };
}

fn done(body: Vec<u8>) -> Done {
    Done { headers: 0, body }
}

#[inline(never)]
fn by_ideal((bucket, id): (String, RequestId)) -> Vec<u8> {
    ideal::string_body(&bucket, id.as_str()).into_bytes()
}

#[inline(never)]
fn by_serde((bucket, id): (String, RequestId)) -> Vec<u8> {
    serde_json::to_vec(&by_hand::body(&bucket, id.as_str())).unwrap_or_default()
}

#[cfg(feature = "peers")]
#[inline(never)]
fn problem_details(bucket: String) -> Vec<u8> {
    serde_json::to_vec(&peers::problem(&bucket)).unwrap_or_default()
}

#[cfg(feature = "peers")]
#[inline(never)]
fn http_api_problem(bucket: String) -> Vec<u8> {
    peers::api_problem(&bucket).json_bytes()
}

/// All implementations, in the order of the table.
pub const WORKS: &[Work] = &[
    body!("the ideal", by_ideal, (bucket(), RequestId::generate())),
    body!(
        "serde_json::to_vec",
        by_serde,
        (bucket(), RequestId::generate())
    ),
    #[cfg(feature = "peers")]
    body!("problem_details", problem_details, bucket()),
    #[cfg(feature = "peers")]
    body!("http-api-problem", http_api_problem, bucket()),
];

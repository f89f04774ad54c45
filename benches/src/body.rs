//! The bytes of the body alone, of the same error as in [`answer`](crate::answer): the id is there, the
//! headers are not.

use qs_error::{RequestId, respond};

#[cfg(feature = "peers")]
use crate::answer::peers;
use crate::answer::{bucket, by_hand, ideal, ours};
use crate::{Done, Work, work};

/// A row of [`WORKS`].
macro_rules! body {
    ($name:literal, $($function:ident)::+, $subject:expr) => {
        work!("body", $name, $($function)::+, 1, $subject, done)
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

/// Everyone, in the order of the table.
pub const WORKS: &[Work] = &[
    body!("the ideal", by_ideal, (bucket(), RequestId::generate())),
    // It is no function of its own for users, so it is counted within an answer.
    Work {
        item: "body",
        name: "ours",
        function: "qs_error::body::render",
        things: 1,
        run: |times| {
            let error = || ours::StorageError::NoSuchBucket { bucket: bucket() };
            let answers = (0..times).map(|_| respond(&std::hint::black_box(error())));
            answers.last().map(|answer| done(answer.into_body().into()))
        },
    },
    body!("serde_json::to_vec", by_serde, (bucket(), RequestId::generate())),
    #[cfg(feature = "peers")]
    body!("problem_details", problem_details, bucket()),
    #[cfg(feature = "peers")]
    body!("http-api-problem", http_api_problem, bucket()),
];

//! The bytes of the body alone, of the same error as in [`answer`](crate::answer): the id is there, the
//! headers are not.

use qs_error::{RequestId, respond};

use crate::answer::by_hand::{self, ErrorBody};
use crate::answer::{URL, bucket, ideal, ours};
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
    let body = ErrorBody {
        code: "bucket_not_exists",
        message: by_hand::message(&bucket),
        request_id: id.as_str(),
        url: URL,
    };
    serde_json::to_vec(&body).unwrap_or_default()
}

#[cfg(feature = "peers")]
#[inline(never)]
fn problem_details(bucket: String) -> Vec<u8> {
    let problem = problem_details::ProblemDetails::from_status_code(http::StatusCode::NOT_FOUND);
    serde_json::to_vec(&problem.with_detail(by_hand::message(&bucket))).unwrap_or_default()
}

#[cfg(feature = "peers")]
#[inline(never)]
fn http_api_problem(bucket: String) -> Vec<u8> {
    let problem = http_api_problem::HttpApiProblem::new(http::StatusCode::NOT_FOUND).type_url(URL);
    problem.detail(by_hand::message(&bucket)).json_bytes()
}

/// Everyone, in the order of the table.
pub const WORKS: &[Work] = &[
    body!("the ideal", by_ideal, (bucket(), RequestId::new())),
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
    body!("serde_json::to_vec", by_serde, (bucket(), RequestId::new())),
    #[cfg(feature = "peers")]
    body!("problem_details", problem_details, bucket()),
    #[cfg(feature = "peers")]
    body!("http-api-problem", http_api_problem, bucket()),
];

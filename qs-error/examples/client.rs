//! A client that explains error responses, with the enum of codes that `codes = Name` generates:
//!
//! `cargo run -p qs-error --example client`

use http::{HeaderMap, StatusCode};
use qs_error::client::RemoteError;
use qs_error::{HttpCode, QsError, respond};

/// The errors of the service. Its crate exports the codes.
#[derive(Debug, QsError)]
#[qs(url = "https://docs.example.com/errors#{code}", codes = BucketCode)]
enum BucketError {
    #[qs(
        code = "bucket_not_found",
        status = 404,
        message = "bucket `{name}` does not exist"
    )]
    NotFound { name: String },
    #[qs(
        code = "tenant_throttled",
        status = 429,
        message = "at most {limit} requests per second"
    )]
    Throttled {
        #[qs(member)]
        limit: u32,
    },
}

/// Explains a response. The service can send codes that are newer than this client.
pub(crate) fn explain(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> String {
    // Nothing in a response fails: members that are not readable are `None`.
    let Some(error) = RemoteError::from_parts(status, headers, body) else {
        return "not an error".to_owned();
    };
    let advice = match error.known() {
        Some(BucketCode::NotFound) => "create the bucket first".to_owned(),
        Some(BucketCode::Throttled) => match error.member::<u32>("limit") {
            Some(limit) => format!("wait, then send at most {limit} requests"),
            None => "wait".to_owned(),
        },
        // Another code, or a response without a code.
        None => match error.url() {
            Some(url) => format!("see {url}"),
            None => "contact support".to_owned(),
        },
    };
    format!("{error}: {advice}")
}

pub(crate) fn main() {
    let name = "photos".to_owned();
    let errors: [&dyn QsError; 3] = [
        &BucketError::NotFound { name },
        &BucketError::Throttled { limit: 5 },
        &HttpCode::Forbidden,
    ];
    for error in errors {
        let response = respond(error);
        let (status, headers) = (response.status(), response.headers());
        println!("{}", explain(status, headers, response.body()));
    }
    println!(
        "{}",
        explain(StatusCode::BAD_GATEWAY, &HeaderMap::new(), b"<html>")
    );
}

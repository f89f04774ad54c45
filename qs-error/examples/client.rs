//! A client that reads the body of an error response:
//!
//! `curl -s localhost:8080/buckets/photos | cargo run -p qs-error --example client`

use std::io::{self, Read};

use qs_error::QsError;
use qs_error::body::ErrorBodyRef;

/// The codes that this client handles. A server can send others.
#[derive(Clone, Copy, Debug, PartialEq, QsError)]
#[qs(display_code)]
enum Known {
    #[qs(code = "bucket_not_found", status = 404)]
    NoBucket,
    #[qs(code = "tenant_throttled", status = 429)]
    Throttled,
}

pub(crate) fn explain(body: &[u8]) -> String {
    // Invalid members are ignored. Without a code, the body is not an error document.
    let Some(error) = ErrorBodyRef::from_slice(body) else {
        return "not an error with a code".to_owned();
    };
    let advice = match error.code().parse() {
        Ok(Known::NoBucket) => "create the bucket first".to_owned(),
        Ok(Known::Throttled) => match error.members().get("limit") {
            Some(limit) => format!("wait, then send at most {limit} requests"),
            None => "wait".to_owned(),
        },
        Err(_) => match error.url() {
            Some(url) => format!("see {url}"),
            None => "contact support".to_owned(),
        },
    };
    let message = error.message().unwrap_or("no message");
    let id = error.request_id().unwrap_or("unknown");
    format!("{}: {message} ({advice}; request {id})", error.code())
}

pub(crate) fn main() -> io::Result<()> {
    let mut body = Vec::new();
    io::stdin().read_to_end(&mut body)?;
    println!("{}", explain(&body));
    Ok(())
}

//! Structs named None, Some, Ok and Err, in scope of every expansion.
use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
#[qs(code = "none", status = 404)]
struct None;

#[derive(Debug, QsError)]
#[qs(code = "some", status = 429, message = "{0:?} {1:?}")]
struct Some(
    #[qs(member = "x", header = "x-a")] Option<u8>,
    #[qs(retry_after)] Option<u8>,
);

#[derive(Debug, QsError)]
#[qs(code = "ok", status = 500)]
struct Ok {
    source: Option<std::fmt::Error>,
}

#[derive(Debug, QsError)]
#[qs(transparent)]
struct Err(#[qs(from)] ErrorCode);

#[derive(Debug, QsError)]
enum All {
    #[qs(transparent)]
    None(#[qs(from)] None),
    #[qs(transparent)]
    Some(#[qs(from)] Some),
    #[qs(transparent)]
    Ok(#[qs(from)] Ok),
    #[qs(transparent)]
    Err(#[qs(from)] Err),
}

fn main() {
    let none = Option::None;
    let some = Some(Option::Some(1), Option::Some(2));
    assert_eq!(some.message(), "Some(1) Some(2)");
    let response = qs_error::respond(&some);
    assert_eq!(response.headers()["x-a"], "1");
    assert_eq!(response.headers()["retry-after"], "2");
    let absent = qs_error::respond(&Some(Option::None, Option::None));
    assert!(!absent.headers().contains_key("retry-after"));
    assert!(std::error::Error::source(&Ok { source: none }).is_none());
    let codes = [
        All::from(None).code(),
        All::from(some).code(),
        All::from(Ok { source: none }).code(),
        All::from(Err(ErrorCode::BadDigest)).code(),
    ];
    assert_eq!(codes, ["none", "some", "ok", "bad_digest"]);
}

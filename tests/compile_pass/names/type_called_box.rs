//! A type called `Box`.
use qs_error::{ErrorCode as Standard, QsError as _};

#[derive(Debug, qs_error::QsError)]
enum Box {
    #[qs(code = "own", status = 404, message = "no {0}")]
    Own(u8),
    #[qs(code = Standard::InvalidRange)]
    Inherited,
    #[qs(code = "cause", status = 500)]
    Cause(#[qs(from)] std::fmt::Error),
    #[qs(transparent)]
    Standard(#[qs(from)] Standard),
}

fn main() {
    assert_eq!(Box::Own(1).to_string(), "no 1");
    assert_eq!(Box::Inherited.status(), 416);
    assert_eq!(
        Box::from(std::fmt::Error).message(),
        "Internal Server Error"
    );
    assert_eq!(Box::from(Standard::BadDigest).code(), "bad_digest");
    let response = qs_error::ErrorResponse::from(Box::Own(2));
    assert_eq!(response.message(), "no 2");
}

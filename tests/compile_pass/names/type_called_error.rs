//! A type called `Error`.
use qs_error::{ErrorCode as Standard, QsError as _};

#[derive(Debug, qs_error::QsError)]
enum Error {
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
    assert_eq!(Error::Own(1).to_string(), "no 1");
    assert_eq!(Error::Inherited.status(), 416);
    assert_eq!(
        Error::from(std::fmt::Error).message(),
        "Internal Server Error"
    );
    assert_eq!(Error::from(Standard::BadDigest).code(), "bad_digest");
    let response = qs_error::ErrorResponse::from(Error::Own(2));
    assert_eq!(response.message(), "no 2");
}

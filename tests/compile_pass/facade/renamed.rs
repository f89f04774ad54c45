//! The facade under another name, as Cargo.toml can rename it.
//@ facade: errors

use errors::{ErrorCatalog, ErrorCode, QsError, ResultExt};

#[derive(Debug, QsError)]
#[qs(crate = errors, url = "https://example.com/{code}", challenge = "Bearer")]
enum Error<'a, T> {
    #[qs(code = "own", status = 401, message = "{0} {1}")]
    Own(T, &'a str),
    #[qs(code = ErrorCode::InvalidRange, header("x-a" = "a"))]
    Inherited,
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Clone, Copy, Debug, QsError)]
#[qs(crate = ::errors)]
enum Codes {
    #[qs(code = "one", status = 404)]
    One,
}

const ALL: &[errors::CodeInfo] = errors::catalog![Codes, ErrorCode];

fn main() {
    assert_eq!(
        errors::respond(&Error::Own(1, "x")).headers()["www-authenticate"],
        "Bearer"
    );
    assert_eq!(
        Error::<u8>::Inherited.url().as_deref(),
        Some("https://example.com/invalid_range")
    );
    assert_eq!(Error::<u8>::from(ErrorCode::BadDigest).code(), "bad_digest");
    assert_eq!(
        ("one".parse::<Codes>().unwrap().code(), ALL.len()),
        ("one", 41)
    );
    assert_eq!(Error::<u8>::CATALOG.len(), 41);
    assert_eq!(
        "x".parse::<u8>()
            .with_code(ErrorCode::InvalidArgument)
            .unwrap_err()
            .status(),
        400
    );
}

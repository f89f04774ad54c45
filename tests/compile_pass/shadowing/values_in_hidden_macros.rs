//! Values that have the names of bindings in the hidden macros that the expansion calls.
#![allow(nonstandard_style, dead_code)]

use qs_error::{catalog, CodeInfo, ErrorCatalog, ErrorCode, QsError};

struct url;
const len: usize = 7;
const code: &str = "not this one";
const ok: u8 = 7;
static headers: u8 = 7;
struct origin;
struct info;
struct error;

#[derive(Debug, QsError)]
#[qs(url = "https://example.com/{code}")]
enum Error {
    #[qs(code = ErrorCode::BadDigest, header("x-a" = "a"))]
    Inherited,
    #[qs(code = Self::Inherited, url = "https://example.org/{code}", message = "shared")]
    Shared,
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Debug, QsError)]
#[qs(code = "own", status = 409)]
struct Own;

const ALL: &[CodeInfo] = catalog![Error, Own];

fn main() {
    let url_of = |this: &Error| this.url().map(String::from);
    assert_eq!(
        [url_of(&Error::Inherited), url_of(&Error::Shared)],
        [
            Some("https://example.com/bad_digest".to_owned()),
            Some("https://example.org/bad_digest".to_owned())
        ]
    );
    let response = qs_error::respond(&Error::Inherited);
    assert_eq!(response.headers()["x-a"], "a");
    assert_eq!(Error::from(ErrorCode::InvalidRange).status(), 416);
    assert_eq!((Error::CATALOG.len(), ALL.len()), (40, 41));
    assert_eq!(Own.code(), "own");
}

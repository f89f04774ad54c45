//! The macros of the facade, imported by `#[macro_use]`. The user's macros share names with hidden
//! ones.
#[macro_use]
extern crate qs_error as facade;

use facade::{CodeInfo, ErrorCatalog, ErrorCode, QsError};

#[allow(unused_macros)]
macro_rules! url {
    () => {
        compile_error! { "not this one" }
    };
}

macro_rules! __url {
    () => {
        "of the user"
    };
}

#[derive(Debug, QsError)]
#[qs(crate = facade, url = "https://example.com/{code}")]
enum Error {
    #[qs(code = "own", status = 404, message = "{0}")]
    Own(#[qs(header = "x-a")] u8),
    #[qs(code = ErrorCode::BadDigest, header("x-b" = "b"))]
    Inherited,
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

const ALL: &[CodeInfo] = catalog![Error, ErrorCode];

fn main() {
    assert_eq!(__url!(), "of the user");
    assert_eq!(facade::respond(&Error::Own(1)).headers()["x-a"], "1");
    assert_eq!(
        Error::Inherited.url().unwrap(),
        "https://example.com/bad_digest"
    );
    assert_eq!(Error::from(ErrorCode::InvalidRange).status(), 416);
    assert_eq!((ALL.len(), Error::CATALOG.len()), (41, 41));
}

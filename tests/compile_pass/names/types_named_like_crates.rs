//! Types named like the crates that the expansion can name.
#![allow(nonstandard_style)]

use ::qs_error::{ErrorCatalog, ErrorCode, QsError};

#[derive(Debug, QsError)]
enum core {
    #[qs(code = "core", status = 404, message = "{0}")]
    Own(u8),
    #[qs(code = ErrorCode::BadDigest)]
    Inherited,
}

#[derive(Debug, QsError)]
enum std {
    #[qs(transparent)]
    Core(#[qs(from)] core),
    #[qs(code = core::Own)]
    Inherited,
}

#[derive(Debug, QsError)]
enum qs_error {
    #[qs(code = "facade", status = 404, url = "https://example.com/{code}")]
    Own {
        #[qs(member)]
        x: u8,
    },
    #[qs(transparent)]
    Std(#[qs(from)] std),
}

#[derive(Debug, QsError)]
#[qs(code = "http", status = 409, message = "{0}")]
struct http(#[qs(header = "x-a")] &'static str);

#[derive(Debug, QsError)]
#[qs(transparent)]
struct serde(#[qs(from)] http);

#[derive(Debug, PartialEq, QsError)]
enum alloc {
    #[qs(code = "alloc", status = 404)]
    Own,
}

fn main() {
    assert_eq!(core::Own(1).to_string(), "1");
    assert_eq!(std::from(core::Inherited).code(), "bad_digest");
    assert_eq!(std::Inherited.code(), "core");
    let own = qs_error::Own { x: 1 };
    assert_eq!(own.url().as_deref(), Some("https://example.com/facade"));
    assert_eq!(qs_error::from(std::Inherited).status(), 404);
    assert_eq!(qs_error::CATALOG.len(), 3);
    let response = ::qs_error::respond(&serde::from(http("a")));
    assert_eq!(response.headers()["x-a"], "a");
    assert_eq!("alloc".parse().ok(), Some(alloc::Own));
}

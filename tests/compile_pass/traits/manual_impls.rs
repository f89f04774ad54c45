//! Manual impls of the traits. Derived types wrap them and inherit from them.
use std::fmt;

use qs_error::{CodeInfo, ErrorCatalog, ErrorCode, QsError};

#[derive(Debug)]
struct ByHand(u8);

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "by hand {}", self.0)
    }
}

impl std::error::Error for ByHand {}

impl QsError for ByHand {
    fn info(&self) -> &'static CodeInfo {
        ErrorCode::BadDigest.info()
    }

    fn message(&self) -> std::borrow::Cow<'_, str> {
        format!("manual {}", self.0).into()
    }

    fn write_headers(&self, headers: &mut http::HeaderMap) {
        headers.insert("x-hand", http::HeaderValue::from_static("h"));
    }
}

impl ErrorCatalog for ByHand {
    const CATALOG: &'static [CodeInfo] = ErrorCode::CATALOG;
}

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    ByHand(#[qs(from)] ByHand),
    #[qs(transparent)]
    Boxed(Box<ByHand>),
    #[qs(code = "caused", status = 500)]
    Caused(#[qs(source)] ByHand),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

fn main() {
    for error in [Error::from(ByHand(1)), Error::Boxed(Box::new(ByHand(1)))] {
        assert_eq!(
            (error.code(), error.to_string()),
            ("bad_digest", "by hand 1".to_owned())
        );
        assert_eq!(error.message(), "manual 1");
        assert_eq!(qs_error::respond(&error).headers()["x-hand"], "h");
    }
    let caused = Error::Caused(ByHand(2));
    let source = std::error::Error::source(&caused).unwrap();
    assert!(source.downcast_ref::<ByHand>().is_some());
    assert_eq!(Error::from(ErrorCode::InvalidRange).status(), 416);
    assert_eq!(Error::CATALOG.len(), 41);
}

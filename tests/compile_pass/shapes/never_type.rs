//! The never type, in fields of every role.
#![allow(dead_code)]

use qs_error::{ErrorCatalog, ErrorCode, QsError};

trait Returns {
    type Value;
}

impl<T> Returns for fn() -> T {
    type Value = T;
}

type Never = <fn() -> ! as Returns>::Value;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "plain", status = 404, message = "plain {0}")]
    Plain(u8),
    #[qs(code = "printed", status = 404, message = "{0} {1:?}")]
    Printed(Never, Never),
    #[qs(code = "caused", status = 500)]
    Caused { source: Never },
    #[qs(code = "optional", status = 500)]
    Optional {
        source: Option<Never>,
        #[qs(header = "x-a")]
        header: Option<Never>,
    },
    #[qs(code = ErrorCode::BadDigest)]
    Inherited(Never, #[qs(member = "x", header = "x-b")] u8),
}

#[derive(Debug, QsError)]
#[qs(code = "only", status = 500, display = "{0}")]
struct Only(#[qs(source)] Never);

#[derive(Debug, QsError)]
enum Alone {
    #[qs(code = "alone", status = 404, message = "{0}")]
    Alone(Never, #[qs(retry_after)] u8),
}

fn main() {
    assert_eq!(Error::Plain(1).message(), "plain 1");
    let optional = Error::Optional {
        source: None,
        header: None,
    };
    assert!(std::error::Error::source(&optional).is_none());
    assert!(!qs_error::respond(&optional).headers().contains_key("x-a"));
    let codes: Vec<_> = Error::CATALOG.iter().map(|row| row.code()).collect();
    assert_eq!(
        codes,
        ["plain", "printed", "caused", "optional", "bad_digest"]
    );
    assert_eq!(
        (Only::CATALOG.len(), Alone::CATALOG[0].status().as_u16()),
        (1, 404)
    );
}

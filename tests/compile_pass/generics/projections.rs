//! Associated types in every role, including associated types of associated types.
use std::fmt::Debug;

use qs_error::{ErrorCatalog, ErrorCode, QsError};

trait Backend: Debug {
    type Key: Debug;
    type Store: Store;
}

trait Store {
    type Cause: Debug;
    type Wait: Debug;
}

#[derive(Debug, QsError)]
enum Error<B: Backend, I: Iterator> {
    #[qs(code = "no_key", status = 404, message = "{0} {1:?} {2:>3}")]
    NoKey(B::Key, <B as Backend>::Key, I::Item),
    #[qs(code = "handed_out", status = 503)]
    HandedOut {
        #[qs(member, header = "x-key")]
        key: B::Key,
        #[qs(retry_after)]
        wait: Option<<B::Store as Store>::Wait>,
    },
    #[qs(code = "failed", status = 500)]
    Failed(#[qs(source)] <<B as Backend>::Store as Store>::Cause),
    #[qs(code = ErrorCode::BadDigest)]
    Optional {
        source: Option<<B::Store as Store>::Cause>,
    },
}

#[derive(Debug)]
struct Memory;
#[derive(Debug)]
struct Shelf;

impl Backend for Memory {
    type Key = u8;
    type Store = Shelf;
}

impl Store for Shelf {
    type Cause = std::num::ParseIntError;
    type Wait = std::time::Duration;
}

fn main() {
    type Failure = Error<Memory, std::str::Chars<'static>>;
    let cause = || "x".parse::<u8>().unwrap_err();
    assert_eq!(Failure::NoKey(1, 2, 'c').message(), "1 2   c");
    let handed_out: Failure = Error::HandedOut {
        key: 7,
        wait: Some(std::time::Duration::from_millis(10)),
    };
    let response = qs_error::respond(&handed_out);
    assert_eq!(response.headers()["x-key"], "7");
    assert_eq!(response.headers()["retry-after"], "1");
    assert!(response.body().ends_with(br#","key":7}"#));
    let optional: Failure = Error::Optional {
        source: Some(cause()),
    };
    for error in [Failure::Failed(cause()), optional] {
        assert!(std::error::Error::source(&error).is_some());
    }
    assert_eq!(Failure::CATALOG.len(), 4);
}

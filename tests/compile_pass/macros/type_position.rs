//! Macro calls as types.
use std::error::Error as _;

use qs_error::{ErrorCode, QsError};

macro_rules! boxed {
    ($($ty:tt)*) => { Box<$($ty)*> };
}

macro_rules! maybe {
    ($ty:ty) => { Option<$ty> };
}

macro_rules! code {
    () => {
        ErrorCode
    };
}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "boxed", status = 500)]
    Boxed {
        source: boxed!(dyn std::error::Error + Send + Sync),
    },
    #[qs(code = "made", status = 500)]
    Made(#[qs(from)] boxed![std::num::ParseIntError]),
    #[qs(transparent)]
    Standard(#[qs(from)] code!()),
    #[qs(code = "handed_out", status = 503)]
    HandedOut(
        #[qs(member = "x", header = "x-a")] boxed!(u8),
        #[qs(retry_after)] crate::wait! {},
    ),
}

#[derive(QsError)]
#[qs(code = "printed", status = 404, message = "{0} {1:?}")]
struct Printed<T>(boxed!(T), maybe!(T));

impl<T> std::fmt::Debug for Printed<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Printed")
    }
}

#[macro_export]
macro_rules! wait {
    () => {
        std::time::Duration
    };
}

fn main() {
    let printed = Printed(Box::new(1), Some(2));
    assert_eq!(printed.message(), "1 Some(2)");
    let boxed = Error::Boxed {
        source: "cause".into(),
    };
    assert_eq!(boxed.source().unwrap().to_string(), "cause");
    let cause = "x".parse::<u8>().unwrap_err();
    assert!(Error::from(Box::new(cause)).source().is_some());
    assert_eq!(Error::from(ErrorCode::BadDigest).code(), "bad_digest");
    let handed_out = Error::HandedOut(Box::new(3), std::time::Duration::from_secs(4));
    let response = qs_error::respond(&handed_out);
    assert_eq!(response.headers()["x-a"], "3");
    assert_eq!(response.headers()["retry-after"], "4");
    assert!(response.body().ends_with(br#","x":3}"#));
}

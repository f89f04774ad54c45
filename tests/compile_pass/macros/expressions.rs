//! Expressions, types and token trees as values.
use qs_error::{ErrorCode, QsError};

macro_rules! errors {
    ($name:ident: $code:expr, $status:expr, $named:expr, $message:expr, $ty:ty, $from:ty, $header:tt, $value:expr) => {
        #[derive(Debug, QsError)]
        enum $name {
            #[qs(code = $code, status = $status, message = $message, header($header = $value))]
            A($ty),
            #[qs(code = "named", status = $named)]
            B(#[qs(from)] $from),
            #[qs(transparent)]
            C(#[qs(from)] ErrorCode),
        }
    };
}

errors!(Error: "expression", 404, StatusCode::CONFLICT, "{0:?}", Option<u8>, std::fmt::Error, "x-a", "b");

fn main() {
    assert_eq!(Error::A(Some(1)).to_string(), "Some(1)");
    assert_eq!(Error::from(std::fmt::Error).status(), 409);
    assert_eq!(Error::from(ErrorCode::BadDigest).status(), 400);
    assert_eq!(qs_error::respond(&Error::A(None)).headers()["x-a"], "b");
}

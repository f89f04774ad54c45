//! Fragments that pass through many macros, each of which adds an invisible group.
use qs_error::{ErrorCode, QsError};

macro_rules! pass {
    ([] $($rest:tt)*) => {
        emit! { $($rest)* }
    };
    ([$_depth:tt $($depth:tt)*]
        $code:expr, $status:expr, $message:expr, $optional:ty, $source:ty, $path:expr, $constant:expr
    ) => {
        pass! { [$($depth)*] $code, $status, $message, $optional, $source, $path, $constant }
    };
}

macro_rules! emit {
    ($code:expr, $status:expr, $message:expr, $optional:ty, $source:ty, $path:expr, $constant:expr) => {
        #[derive(Debug, QsError)]
        enum Error {
            #[qs(code = $code, status = $status, message = $message, header("x-a" = $constant))]
            Own(#[qs(member = "x", header = "x-b")] $optional, u8),
            #[qs(code = $path)]
            Inherited(#[qs(source)] $source),
            #[qs(transparent)]
            Standard(#[qs(from)] ErrorCode),
        }
    };
}

const CONSTANT: &str = "constant";

pass! {
    [1 2 3 4 5 6 7 8]
    "nested", StatusCode::CONFLICT, "{1:>3}", Option<u8>, Option<Box<dyn std::error::Error>>,
    ErrorCode::InvalidRange, self::CONSTANT
}

fn main() {
    let own = Error::Own(None, 7);
    assert_eq!((own.message(), own.status().as_u16()), ("  7".into(), 409));
    let response = qs_error::respond(&own);
    assert!(!response.headers().contains_key("x-b"));
    assert!(!String::from_utf8_lossy(response.body()).contains("\"x\""));
    assert_eq!(response.headers()["x-a"], "constant");
    assert_eq!(
        qs_error::respond(&Error::Own(Some(8), 7)).headers()["x-b"],
        "8"
    );
    let inherited = Error::Inherited(Some("cause".into()));
    assert_eq!(inherited.status(), 416);
    assert!(std::error::Error::source(&inherited).is_some());
    assert!(std::error::Error::source(&Error::Inherited(None)).is_none());
    assert_eq!(Error::from(ErrorCode::BadDigest).code(), "bad_digest");
}

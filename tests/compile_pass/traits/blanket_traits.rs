//! Blanket traits that could capture any method call.
#![allow(dead_code)]

use qs_error::{ErrorCode, QsError};

trait Greedy {
    const CATALOG: u8 = 1;
    const ROWS: u8 = 1;
    const HAS_CATALOG: u8 = 1;
    const IS_QS_ERROR: u8 = 1;
    const IS_ERROR: u8 = 1;
    const POINTS_TO_ERROR: u8 = 1;
    const VARIANTS: u8 = 1;
    fn fmt(&self) {}
    fn info(&self) {}
    fn code(&self) {}
    fn status(&self) {}
    fn message(&self) {}
    fn url(&self) {}
    fn source(&self) {}
    fn headers(&self) {}
    fn members(&self) {}
    fn render_message(&self) {}
    fn retry_after(&self) {}
    fn duration(&self) {}
    fn count(&self) {}
    fn field(&self) {}
    fn get(&self) {}
    fn len(&self) {}
    fn into_response(&self) {}
    fn to_string(&self) {}
    fn as_ref(&self) {}
    fn as_str(&self) {}
    fn into(self)
    where
        Self: Sized,
    {
    }
    fn from() {}
    fn clone(&self) {}
    fn deref(&self) {}
    fn borrow(&self) {}
    fn write_str(&self) {}
    fn write_fmt(&self) {}
    fn split_at(&self) {}
    fn next_power_of_two(&self) {}
    fn __qs_response(&self) {}
}

impl<T: ?Sized> Greedy for T {}

#[derive(Debug, QsError)]
enum Error<T> {
    #[qs(code = "own", status = 404, message = "{0:>1$} {2}", header("x-b" = "b"))]
    Own(#[qs(member = "x", header = "x-a")] u8, usize, T),
    #[qs(code = ErrorCode::InvalidRange, url = "https://example.com/{code}", header("x-c" = "c"))]
    Inherited {
        source: Box<dyn std::error::Error>,
        #[qs(retry_after)]
        wait: Option<std::time::Duration>,
    },
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Debug, QsError)]
enum Codes {
    #[qs(code = "one", status = 404)]
    One,
    #[qs(code = ErrorCode::InvalidRange)]
    Two,
}

const ALL: &[qs_error::CodeInfo] = qs_error::catalog![Codes, ErrorCode];

fn main() {
    let error = Error::Own(1, 3, "t");
    assert_eq!(QsError::message(&error), "  1 t");
    assert_eq!(qs_error::respond(&error).headers()["x-a"], "1");
    let inherited = Error::<u8>::Inherited {
        source: Box::new(std::fmt::Error),
        wait: None,
    };
    assert_eq!(qs_error::respond(&inherited).headers()["x-c"], "c");
    assert!(std::error::Error::source(&inherited).is_some());
    let standard = <Error<u8> as From<ErrorCode>>::from(ErrorCode::BadDigest);
    assert_eq!(QsError::code(&standard), "bad_digest");
    let one: Codes = std::str::FromStr::from_str("one").unwrap();
    assert_eq!(QsError::code(&one), "one");
    assert_eq!(QsError::code(&Codes::Two), "invalid_range");
    assert_eq!(<[_]>::len(ALL), 41);
}

//! Type parameters with defaults, which are used and overridden.
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error<T = String, U: std::fmt::Display = u8> {
    #[qs(code = "both", status = 404, message = "{0:?} {1}")]
    Both(T, U),
}

fn main() {
    let error: Error = Error::Both("a".to_owned(), 1);
    assert_eq!(error.to_string(), "\"a\" 1");
    let error: Error<u8, &str> = Error::Both(2, "b");
    assert_eq!(error.message(), "2 b");
}

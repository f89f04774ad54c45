//! A type of the user called `HeaderValue`, which is printed like any other.
use std::fmt;

use qs_error::QsError;

#[derive(Debug)]
struct HeaderValue(u8);

impl fmt::Display for HeaderValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "value {}", self.0)
    }
}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "ours", status = 404, message = "{0}")]
    Ours(#[qs(header = "x-a")] HeaderValue),
    #[qs(code = "optional", status = 404)]
    Optional(#[qs(header = "x-a")] Option<HeaderValue>),
    #[qs(code = "of_http", status = 404)]
    OfHttp(#[qs(header = "x-a")] http::HeaderValue),
}

fn main() {
    let header = |error: &Error| qs_error::respond(error).headers().get("x-a").cloned();
    let ours = Error::Ours(HeaderValue(1));
    assert_eq!(ours.to_string(), "value 1");
    assert_eq!(header(&ours).unwrap(), "value 1");
    assert_eq!(
        header(&Error::Optional(Some(HeaderValue(2)))).unwrap(),
        "value 2"
    );
    assert_eq!(header(&Error::Optional(None)), None);
    let of_http = http::HeaderValue::from_static("plain");
    assert_eq!(header(&Error::OfHttp(of_http)).unwrap(), "plain");
}

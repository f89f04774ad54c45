//! Types from fragments are recognised inside their invisible group.
use qs_error::QsError;

macro_rules! with {
    ($name:ident, $optional:ty, $wait:ty, $header:ty, $source:ty) => {
        #[derive(Debug, QsError)]
        #[qs(code = "with", status = 429)]
        struct $name {
            #[qs(member)]
            optional: $optional,
            #[qs(retry_after)]
            wait: $wait,
            #[qs(header = "x-a")]
            header: $header,
            source: $source,
        }
    };
}

with!(
    With,
    Option<u8>,
    Option<std::time::Duration>,
    Option<http::HeaderValue>,
    Option<Box<dyn std::error::Error>>
);

fn main() {
    let with = With {
        optional: None,
        wait: None,
        header: None,
        source: None,
    };
    let response = qs_error::respond(&with);
    assert!(!response.headers().contains_key("x-a") && !response.headers().contains_key("retry-after"));
    assert!(!String::from_utf8_lossy(response.body()).contains("optional"));
    let with = With {
        optional: Some(1),
        wait: Some(std::time::Duration::from_millis(1500)),
        header: Some(http::HeaderValue::from_static("b")),
        source: Some("cause".into()),
    };
    let response = qs_error::respond(&with);
    assert_eq!(
        (&response.headers()["x-a"], &response.headers()["retry-after"]),
        (&"b".parse().unwrap(), &"2".parse().unwrap())
    );
    assert!(std::error::Error::source(&with).is_some());
}

//! Attributes that `cfg_attr` enables.
use qs_error::QsError;

#[cfg_attr(all(), derive(Debug, QsError), qs(url = "https://example.com/{code}"))]
#[cfg_attr(any(), qs(nonsense))]
enum Error {
    #[cfg_attr(all(), qs(code = "one", status = 404), qs(message = "{0}"))]
    #[cfg_attr(any(), qs(code = "other", status = 405))]
    One(
        #[cfg_attr(all(), qs(member = "x"))]
        #[cfg_attr(any(), qs(nonsense))]
        u8,
    ),
    #[cfg_attr(not(any()), qs(transparent))]
    Two(#[cfg_attr(all(), qs(from))] qs_error::ErrorCode),
}

fn main() {
    let response = qs_error::respond(&Error::One(1));
    assert!(response
        .body()
        .ends_with(br#""url":"https://example.com/one","x":1}"#));
    assert_eq!(
        Error::from(qs_error::ErrorCode::BadDigest).code(),
        "bad_digest"
    );
}

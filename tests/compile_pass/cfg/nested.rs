//! Nested `cfg_attr`, several attributes in one `cfg_attr`, and `cfg` on structs.
use qs_error::{ErrorCatalog, ErrorCode, QsError};

#[cfg_attr(
    all(),
    cfg_attr(all(), derive(Debug)),
    derive(QsError),
    cfg_attr(
        not(any()),
        qs(url = "https://example.com/{code}", challenge = "Bearer")
    ),
    cfg_attr(any(), qs(url = "not this one"), derive(NoSuchDerive))
)]
enum Error {
    #[cfg_attr(
        all(),
        cfg(all()),
        qs(code = "one", status = 401),
        cfg_attr(all(), qs(message = "{0}", retry_after = 3), doc = "Described.")
    )]
    One(
        #[cfg_attr(
            all(),
            cfg_attr(all(), qs(member = "x")),
            cfg_attr(any(), qs(header = "bad header"))
        )]
        u8,
    ),
    #[cfg_attr(all(), cfg(any()), qs(code = "Not this one"))]
    Gone(NoSuchType),
    #[cfg_attr(not(all()), qs(code = "other", status = 500))]
    #[cfg_attr(all(), qs(transparent))]
    Standard(#[cfg_attr(all(), cfg(all()), qs(from))] ErrorCode),
}

#[cfg_attr(all(), derive(Debug, QsError))]
#[cfg_attr(all(), qs(code = "structure", status = 409))]
#[cfg_attr(any(), qs(code = "twice", status = 500))]
#[cfg_attr(all(), qs(header("x-a" = "a")), qs(log = warn))]
struct Structure {
    #[cfg(any())]
    gone: NoSuchType,
    #[cfg_attr(all(), qs(source))]
    cause: Option<std::fmt::Error>,
}

fn main() {
    let one = Error::One(1);
    assert_eq!(one.url().as_deref(), Some("https://example.com/one"));
    let response = qs_error::respond(&one);
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
    assert_eq!(response.headers()["retry-after"], "3");
    assert!(response.body().ends_with(br#","x":1}"#));
    assert_eq!(Error::CATALOG[0].description(), Some("Described."));
    assert_eq!(Error::from(ErrorCode::BadDigest).code(), "bad_digest");
    assert_eq!(Error::CATALOG.len(), 41);
    let structure = Structure {
        cause: Some(std::fmt::Error),
    };
    assert_eq!(qs_error::respond(&structure).headers()["x-a"], "a");
    assert_eq!(structure.info().log_level(), qs_error::catalog::LogLevel::Warn);
    assert!(std::error::Error::source(&structure).is_some());
}

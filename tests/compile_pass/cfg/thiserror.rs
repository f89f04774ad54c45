//! thiserror's attributes, enabled by `cfg_attr`.
use qs_error::{ErrorCode, QsError};

#[cfg_attr(all(), derive(Debug, thiserror::Error, QsError))]
enum Error {
    #[cfg_attr(all(), error("no user {0}"))]
    #[cfg_attr(any(), error("not this one"))]
    #[cfg_attr(all(), qs(code = "no_user", status = 404))]
    NoUser(u8),
    #[cfg_attr(all(), error("cannot read"), qs(code = "unreadable", status = 500))]
    Unreadable(#[cfg_attr(all(), from)] std::fmt::Error),
    #[cfg_attr(any(), error("not this one"), qs(code = "other", status = 500))]
    #[cfg_attr(all(), error(transparent))]
    Standard(#[cfg_attr(all(), from)] ErrorCode),
}

#[derive(Debug, QsError)]
#[cfg_attr(any(), derive(thiserror::Error), error("not this one"))]
#[qs(code = "plain", status = 409, display = "of the type")]
struct Plain(#[qs(source)] std::fmt::Error);

fn main() {
    assert_eq!(Error::NoUser(1).message(), "no user 1");
    let unreadable = Error::from(std::fmt::Error);
    assert_eq!(
        (unreadable.to_string(), unreadable.message()),
        ("cannot read".to_owned(), "Internal Server Error".into())
    );
    assert_eq!(Error::from(ErrorCode::BadDigest).code(), "bad_digest");
    let plain = Plain(std::fmt::Error);
    assert_eq!(
        (plain.to_string(), plain.message()),
        ("of the type".to_owned(), "Conflict".into())
    );
    assert!(std::error::Error::source(&plain).is_some());
}

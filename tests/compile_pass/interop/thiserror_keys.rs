//! Every key of a variant, before and after thiserror's attributes.
use std::time::Duration;

use qs_error::catalog::LogLevel;
use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError, thiserror::Error)]
#[qs(url = "https://example.com/{code}", challenge = "Bearer")]
enum Error {
    /// Described.
    #[qs(code = "all", status = 503, message = "all {x}", log = warn, retryable)]
    #[error("log: {x} {secret}")]
    #[qs(header("x-a" = "a"), retry_after = 9, url = "https://example.org/{code}")]
    All {
        #[qs(member, header = "x-b")]
        x: u8,
        secret: &'static str,
        #[qs(retry_after)]
        wait: Option<Duration>,
    },
    #[error("exposed {0}")]
    #[qs(code = "exposed", status = 500, expose)]
    Exposed(u8),
    #[qs(code = "refused", status = 401)]
    #[error("refused")]
    Refused,
    #[error("cause: {source}")]
    #[qs(code = "caused", status = 400, message = "cause: {source}", expose)]
    Caused { source: std::num::ParseIntError },
    #[error("shared")]
    #[qs(code = Self::Refused)]
    Shared,
    #[error("inherited")]
    #[qs(code = ErrorCode::BadDigest, message = "of the variant")]
    Inherited(#[from] std::fmt::Error),
    #[qs(transparent)]
    #[error(transparent)]
    Standard(#[from] ErrorCode),
}

fn main() {
    let all = Error::All {
        x: 1,
        secret: "s",
        wait: None,
    };
    assert_eq!(
        (all.message(), all.to_string()),
        ("all 1".into(), "log: 1 s".to_owned())
    );
    assert_eq!(
        (all.info().log_level(), all.info().is_retryable()),
        (LogLevel::Warn, true)
    );
    assert_eq!(all.url().unwrap(), "https://example.org/all");
    let response = qs_error::respond(&all);
    for (name, value) in [("x-a", "a"), ("x-b", "1"), ("retry-after", "9")] {
        assert_eq!(response.headers()[name], value);
    }
    assert_eq!(Error::Exposed(2).message(), "exposed 2");
    let refused = [Error::Refused, Error::Shared].map(|error| qs_error::respond(&error));
    assert!(refused
        .iter()
        .all(|response| response.headers()["www-authenticate"] == "Bearer"));
    let source = "x".parse::<u8>().unwrap_err();
    let expected = format!("cause: {}", source);
    assert_eq!(Error::Caused { source }.message(), expected);
    assert_eq!(Error::from(std::fmt::Error).message(), "of the variant");
    let standard = Error::from(ErrorCode::InvalidRange);
    assert_eq!(
        (standard.status().as_u16(), standard.url()),
        (416, ErrorCode::InvalidRange.url())
    );
}

//! The user's traits that extend traits of the facade, with methods of equal names and other
//! signatures.
use std::borrow::Cow;

use qs_error::{ErrorCatalog, ErrorCode, QsError};

trait Reported: QsError {
    fn message(&self, language: &str) -> String {
        format!("[{}] {}", language, QsError::message(self))
    }

    fn code(&self) -> u32 {
        QsError::code(self).len() as u32
    }

    fn info(self) -> &'static str
    where
        Self: Sized,
    {
        QsError::info(&self).declared_by()
    }

    fn headers() -> Vec<&'static str>
    where
        Self: Sized + ErrorCatalog,
    {
        Self::CATALOG
            .iter()
            .flat_map(|row| row.headers())
            .map(|(name, _)| name)
            .collect()
    }
}

impl<T: QsError> Reported for T {}

#[derive(Debug, QsError)]
enum Error<T: Reported> {
    #[qs(code = "own", status = 404, message = "no {0}", header("x-a" = "a"))]
    Own(#[qs(header = "x-b")] Cow<'static, str>),
    #[qs(code = ErrorCode::MethodNotAllowed)]
    Inherited,
    #[qs(code = "held", status = 500, display = "{0}")]
    Held(#[qs(source)] T),
}

fn main() {
    type Failure = Error<ErrorCode>;
    let own = Failure::Own("x".into());
    assert_eq!(Reported::message(&own, "en"), "[en] no x");
    assert_eq!(Reported::code(&own), 3);
    assert!(Reported::info(own).ends_with("::Error"));
    let held = Failure::Held(ErrorCode::BadDigest);
    assert!(std::error::Error::source(&held).is_some());
    assert_eq!(Reported::message(&held, "de"), "[de] Internal Server Error");
    assert_eq!(<Failure as Reported>::headers(), ["x-a", "x-b", "allow"]);
    assert_eq!(Reported::code(&Failure::Inherited), 18);
}

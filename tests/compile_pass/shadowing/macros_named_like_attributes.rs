//! Macros named like the derives and attributes of the type.
#![allow(unused_macros)]

macro_rules! shadow {
    ($($name:ident)*) => {$(
        macro_rules! $name {
            ($d:tt) => {
                compile_error! { "not this one" }
            };
        }
    )*};
}

shadow! {
    QsError Debug Display Error derive cfg cfg_attr doc automatically_derived allow source from
    error serde clashes merged merge refusals assert assert_eq compile_error matches panic
    unreachable vec todo format println __integrations __unless_skipped __axum __url __keep
}

#[derive(Debug, qs_error::QsError)]
#[qs(challenge = "Bearer")]
enum Failure {
    /// Described.
    #[qs(code = "own", status = 401, message = "{0}")]
    #[allow(dead_code)]
    Own(#[cfg(all())] u8),
    #[qs(code = qs_error::ErrorCode::BadDigest, url = "https://example.com/{code}")]
    Inherited(#[qs(source)] std::fmt::Error),
    #[cfg_attr(all(), qs(transparent))]
    Standard(#[qs(from)] qs_error::ErrorCode),
}

const ALL: &[qs_error::CodeInfo] = qs_error::catalog![Failure, qs_error::ErrorCode];

fn main() {
    use qs_error::{ErrorCatalog, QsError};
    let equal = |left: &str, right: &str| std::assert_eq!(left, right);
    equal(&Failure::Own(1).message(), "1");
    let inherited = Failure::Inherited(std::fmt::Error);
    equal(&inherited.url().unwrap(), "https://example.com/bad_digest");
    std::assert!(std::error::Error::source(&inherited).is_some());
    equal(
        Failure::from(qs_error::ErrorCode::InvalidRange).code(),
        "invalid_range",
    );
    equal(Failure::CATALOG[0].description().unwrap(), "Described.");
    std::assert_eq!(ALL.len(), 41);
}

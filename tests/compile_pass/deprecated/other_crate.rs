//! Deprecated types, variants and constants of another crate, which also exports the facade.
//@ auxiliary: outdated
#![forbid(deprecated)]

use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = outdated::Codes::Outdated, header("x-a" = outdated::HEADER))]
    Outdated,
    #[qs(code = outdated::Codes::LongOutdated)]
    LongOutdated(#[qs(from)] std::fmt::Error),
    #[qs(code = "own", status = 404)]
    Own,
}

#[derive(Debug, QsError)]
#[qs(crate = outdated::facade, code = "through", status = 409)]
struct Through;

fn main() {
    assert_eq!(
        (Error::Outdated.code(), Error::Outdated.message()),
        ("outdated", "outdated".into())
    );
    let response = qs_error::respond(&Error::Outdated);
    assert_eq!(response.headers()["x-a"], "outdated");
    assert_eq!(Error::from(std::fmt::Error).code(), "long_outdated");
    assert_eq!(
        (Error::CATALOG.len(), Error::Own.status().as_u16()),
        (3, 404)
    );
    assert_eq!(Through.code(), "through");
}

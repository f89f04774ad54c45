//! Variants without fields named None, Some, Ok and Err, and their catalog.
use qs_error::{ErrorCatalog, QsError};

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
enum Codes {
    #[qs(code = "none", status = 404)]
    None,
    #[qs(code = "some", status = 404)]
    Some,
    #[qs(code = "ok", status = 404)]
    Ok,
    #[qs(code = "err", status = 404)]
    Err,
}

use Codes::*;

fn main() {
    assert!(matches!("some".parse::<Codes>(), Result::Ok(Some)));
    assert_eq!(
        [None, Some, Ok, Err].map(|code| code.code()),
        ["none", "some", "ok", "err"]
    );
    assert_eq!(Codes::CATALOG.len(), 4);
}

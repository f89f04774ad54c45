//! Deprecated types and constants of the same crate.
#![deny(deprecated)]

use qs_error::QsError;

#[deprecated]
#[derive(Debug, QsError)]
#[qs(code = "old_type", status = 410, message = "{size}", header("x-old" = OLD_HEADER))]
struct OldType {
    #[qs(member)]
    size: u8,
}

#[deprecated]
const OLD_HEADER: &str = "old";

#[deprecated]
#[derive(Debug)]
struct OldCause;

mod cause {
    #![allow(deprecated)]

    impl std::fmt::Display for super::OldCause {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("old cause")
        }
    }

    impl std::error::Error for super::OldCause {}
}

#[allow(deprecated)]
#[derive(Debug, QsError)]
enum Holder {
    #[qs(transparent)]
    Old(#[qs(from)] OldType),
    #[qs(code = "cause", status = 500)]
    Cause(#[qs(from)] OldCause),
}

#[allow(deprecated)]
fn main() {
    let error = OldType { size: 1 };
    assert_eq!(qs_error::respond(&error).headers()["x-old"], "old");
    assert_eq!(Holder::from(error).code(), "old_type");
    assert_eq!(
        std::error::Error::source(&Holder::from(OldCause))
            .unwrap()
            .to_string(),
        "old cause"
    );
}

//! The facade under aliases that the crate defines.
extern crate qs_error as external;

use qs_error as used;
use qs_error::QsError as Derive;

mod inner {
    pub use qs_error as errors;

    pub mod deep {
        #[derive(Debug, super::errors::QsError)]
        #[qs(crate = super::errors, code = "by_super", status = 404)]
        pub struct BySuper;
    }
}

#[derive(Debug, external::QsError)]
#[qs(crate = self::external, code = "external", status = 404)]
struct External;

#[derive(Debug, used::QsError)]
#[qs(crate = used, code = "used", status = 404)]
struct Used;

#[derive(Debug, Derive)]
#[qs(crate = crate::inner::errors, code = "by_crate", status = 404)]
struct ByCrate;

#[derive(::qs_error::QsError, Debug)]
#[qs(crate = ::qs_error, code = "absolute", status = 404)]
struct Absolute;

fn main() {
    use used::QsError as _;
    let codes = [
        External.code(),
        Used.code(),
        ByCrate.code(),
        Absolute.code(),
        inner::deep::BySuper.code(),
    ];
    assert_eq!(
        codes,
        ["external", "used", "by_crate", "absolute", "by_super"]
    );
}

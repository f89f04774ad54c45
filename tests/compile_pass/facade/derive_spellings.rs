//! The derive in every spelling: paths, several attributes, trailing commas, other orders.
use qs_error::QsError as _;

#[derive(qs_error::QsError, Debug)]
#[qs(code = "first", status = 404)]
struct First;

#[derive(::qs_error::QsError, Debug)]
#[qs(code = "second", status = 404)]
struct Second;

#[derive(Debug, self::imported::Errors)]
#[qs(code = "third", status = 404)]
struct Third;

#[::core::prelude::v1::derive(Debug, crate::imported::Errors)]
#[qs()]
#[qs(code = "fourth")]
#[qs(status = 404)]
#[qs()]
struct Fourth;

#[std::prelude::v1::derive(Debug)]
#[must_use]
#[derive(Clone, imported::Errors, Copy)]
/// Documented after the derive.
#[qs(message = "fifth", code = "fifth")]
#[doc(hidden)]
#[qs(status = 404)]
struct Fifth;

mod imported {
    pub use qs_error::QsError as Errors;
}

fn main() {
    let codes = [
        First.code(),
        Second.code(),
        Third.code(),
        Fourth.code(),
        Fifth.code(),
    ];
    assert_eq!(codes, ["first", "second", "third", "fourth", "fifth"]);
    let copy = Fifth;
    assert_eq!(
        (copy.message(), copy.info().description()),
        ("fifth".into(), Some("Documented after the derive."))
    );
}

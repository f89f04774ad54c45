//! Attributes of the compiler and of tools on types, variants and fields, before and after `#[qs]`.
use qs_error::{ErrorCatalog, QsError};

#[rustfmt::skip]
#[must_use = "an error is to be handled"]
#[derive(Debug, QsError)]
#[doc(alias = "failure")]
#[qs(url = "https://example.com/{code}")]
enum Error<T> {
    #[doc(hidden)]
    #[allow(dead_code)]
    #[qs(code = "one", status = 404, message = "{0}")]
    #[rustfmt::skip]
    One(#[doc(hidden)] #[qs(member = "x")] #[allow(unused)] u8, #[rustfmt::skip] T),
    #[doc(alias = "second", alias = "zweiter")]
    #[warn(clippy::all)]
    #[qs(code = Self::One)]
    Two {
        #[deny(warnings)]
        #[qs(header = "x-a")]
        #[doc = "A field."]
        field: Option<u8>,
    },
    #[non_exhaustive]
    #[qs(code = "three", status = 500)]
    Three,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, QsError)]
#[repr(u8)]
#[must_use]
enum Codes {
    #[default]
    #[doc(hidden)]
    #[qs(code = "first", status = 404)]
    First = 1,
    #[qs(code = "second", status = 404)]
    #[cfg_attr(debug_assertions, allow(dead_code))]
    Second,
}

fn main() {
    let one = Error::One(1, "t");
    assert_eq!(one.message(), "1");
    assert!(qs_error::respond(&one).body().ends_with(br#","x":1}"#));
    let two = Error::<u8>::Two { field: Some(2) };
    assert_eq!(
        (two.code(), &qs_error::respond(&two).headers()["x-a"]),
        ("one", &"2".parse().unwrap())
    );
    assert_eq!(
        Error::<u8>::Three.url().unwrap(),
        "https://example.com/three"
    );
    assert_eq!(Error::<u8>::CATALOG.len(), 2);
    assert_eq!(
        (Codes::default().code(), "second".parse().ok()),
        ("first", Some(Codes::Second))
    );
}

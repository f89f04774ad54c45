//! Deprecated traits and types in bounds, defaults and where clauses of a type that allows them.
#![deny(deprecated)]

use std::fmt::{Debug, Display};

use qs_error::{ErrorCatalog, QsError};

#[deprecated]
trait Old: Debug {
    type Part: Display + Debug;
}

#[deprecated]
#[derive(Debug)]
struct Default_;

#[allow(deprecated)]
mod implementation {
    impl super::Old for u8 {
        type Part = char;
    }
}

#[allow(deprecated)]
#[derive(Debug, QsError)]
enum Error<'a, T: Old, U = Default_>
where
    T: Old + 'a,
    T::Part: Display,
{
    #[qs(code = "parts", status = 404, message = "{0} {1:?} {2:?}")]
    Parts(T::Part, <T as Old>::Part, &'a T),
    #[qs(code = "held", status = 404)]
    Held(#[qs(member = "x")] Option<u8>, U),
}

#[allow(deprecated)]
fn main() {
    let parts = Error::<u8>::Parts('a', 'b', &1);
    assert_eq!(parts.message(), "a 'b' 1");
    let held = Error::<u8>::Held(Some(2), Default_);
    assert!(qs_error::respond(&held).body().ends_with(br#","x":2}"#));
    assert_eq!(Error::<u8>::CATALOG.len(), 2);
}

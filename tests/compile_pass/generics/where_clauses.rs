//! Where clauses: empty, on `Self`, on types without parameters, with trailing commas.
use std::fmt::{Debug, Display};

use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
#[rustfmt::skip]
enum Empty where {
    #[qs(code = "empty", status = 404)]
    Own,
}

#[derive(Debug, QsError)]
#[rustfmt::skip]
enum OfSelf<'a, T> where Self: Sized, &'a [T]: Sized, T: Clone + 'a, Vec<T>: Debug, {
    #[qs(code = "of_self", status = 404, message = "{0:?}")]
    Own(&'a [T]),
    #[qs(transparent)]
    Empty(#[qs(from)] Empty),
}

#[derive(Debug, QsError)]
#[qs(code = "tuple", status = 409, message = "{0} {1:?}")]
#[rustfmt::skip]
struct Tuple<T, F>(T, Option<F>) where T: Display, F: Debug, for<'x, 'y> &'x [&'y F]: Debug;

#[derive(Debug, QsError)]
#[qs(code = "unsized", status = 409, message = "{text}")]
struct Unsized<'a, T>
where
    T: ?Sized + Display,
    T: AsRef<[u8]>,
    [u8]: ToOwned,
{
    text: &'a T,
}

fn main() {
    assert_eq!(Empty::Own.code(), "empty");
    let own = OfSelf::Own(&[1, 2]);
    assert_eq!(own.message(), "[1, 2]");
    assert_eq!(OfSelf::<u8>::from(Empty::Own).code(), "empty");
    assert_eq!(OfSelf::<u8>::CATALOG.len(), 2);
    assert_eq!(Tuple('x', Some(1)).to_string(), "x Some(1)");
    let sized = Unsized { text: "t" };
    assert_eq!(
        (sized.to_string(), sized.text.as_ref()),
        ("t".into(), &b"t"[..])
    );
}

//! Const parameters with defaults.
use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
enum Error<const N: usize = 2, const C: char = 'c'> {
    #[qs(code = "array", status = 404, message = "{0:?}")]
    Array([u8; N]),
    #[qs(code = "shared", status = 404)]
    Empty,
}

#[derive(Debug, QsError)]
enum Outer<const N: usize> {
    #[qs(transparent)]
    Inner(#[qs(from)] Error<N>),
}

#[derive(Debug, QsError)]
enum Known {
    #[qs(transparent)]
    Inner(#[qs(from)] Error<3, 'x'>),
    #[qs(code = Error::<2, 'y'>::Array)]
    Inherited,
}

fn main() {
    assert_eq!(Error::<2>::Array([1, 2]).to_string(), "[1, 2]");
    assert_eq!(
        Outer::from(Error::<3>::Array([1, 2, 3])).message(),
        "[1, 2, 3]"
    );
    assert_eq!(Known::from(Error::<3, 'x'>::Empty).code(), "shared");
    assert_eq!(Known::Inherited.code(), "array");
    assert_eq!((Error::<9>::CATALOG.len(), Known::CATALOG.len()), (2, 2));
}

//! Const arguments of every spelling, in types and in paths of codes.
use qs_error::{ErrorCatalog, QsError};

const THREE: usize = 3;

#[derive(Debug, QsError)]
enum Inner<const N: usize, const C: char = 'c', const B: bool = true, const I: i8 = { -1 }> {
    #[qs(code = "array", status = 404, message = "{0:?}")]
    Array([u8; N]),
    #[qs(code = "empty", status = 409)]
    Empty,
}

#[derive(Debug, QsError)]
enum Outer {
    #[qs(transparent)]
    Literal(#[qs(from)] Inner<1, 'x', false, -3>),
    #[qs(transparent)]
    Block(#[qs(from)] Inner<{ 1 + 1 }>),
    #[qs(transparent)]
    Named(#[qs(from)] Inner<THREE, '"', { THREE > 2 }>),
    #[qs(code = Inner<{ 4 }, '\'', { !true }, { i8::MIN }>::Empty)]
    Inherited,
    #[qs(code = Inner::<THREE>::Array, message = "{0:?} of {1:?}")]
    Arrays([[u8; THREE]; 1 + 1], [(); THREE * 2]),
}

#[derive(Debug, QsError)]
#[qs(code = "held", status = 404, message = "{items:?}")]
struct Held<T, const N: usize>
where
    [T; N]: Sized,
{
    #[qs(member)]
    len: usize,
    items: [Option<T>; N],
}

fn main() {
    assert_eq!(
        Outer::from(Inner::<1, 'x', false, -3>::Array([1])).message(),
        "[1]"
    );
    assert_eq!(Outer::from(Inner::<2>::Array([1, 2])).message(), "[1, 2]");
    assert_eq!(Outer::from(Inner::<THREE, '"', true>::Empty).status(), 409);
    assert_eq!(Outer::Inherited.code(), "empty");
    let arrays = Outer::Arrays([[1; 3], [2; 3]], [(); 6]);
    assert_eq!(arrays.code(), "array");
    assert!(arrays
        .message()
        .starts_with("[[1, 1, 1], [2, 2, 2]] of [()"));
    assert_eq!(Outer::CATALOG.len(), 2);
    let held = Held {
        len: 2,
        items: [Some('a'), None],
    };
    assert_eq!(held.to_string(), "[Some('a'), None]");
    assert!(qs_error::respond(&held).body().ends_with(br#","len":2}"#));
}

//! Lifetimes, unsized parameters, const generics, where clauses.

use std::borrow::Cow;
use std::fmt;

use qs_error::{ErrorCode, QsError};

use crate::support::{check_message, codes, render};

#[derive(Debug, QsError)]
enum Borrows<'a, 'b: 'a> {
    #[qs(code = "borrows", status = 404, message = "{0} {1:?}")]
    Two(&'a str, Cow<'b, str>),
    #[qs(transparent)]
    Inner(Inner<'a>),
    #[qs(transparent)]
    Standard(&'a ErrorCode),
}

#[derive(Debug, QsError)]
#[qs(code = "inner", status = 404, message = "in {0}")]
struct Inner<'x>(&'x str);

#[derive(Debug, QsError)]
enum Outer<'x> {
    #[qs(code = Borrows::Two)]
    Two,
    #[qs(code = Self::Two, message = "{0}")]
    Same(&'x str),
}

#[test]
fn borrowing_error_is_accepted() {
    let text = String::from("x");
    check_message(&Borrows::Two(&text, Cow::Borrowed(&text)), "x \"x\"");
    check_message(&Borrows::Inner(Inner(&text)), "in x");
    let code = ErrorCode::InvalidRange;
    assert_eq!(render(&Borrows::Standard(&code)).status, 416);
    assert_eq!(codes::<Borrows<'_, '_>>().len(), 42);
    check_message(&Outer::Same(&text), "x");
    assert_eq!(Outer::Two.code(), "borrows");
}

#[derive(Debug, QsError)]
#[qs(code = "unsized_value", status = 404, message = "{0}")]
struct Unsized<'a, T: ?Sized>(&'a T);

#[derive(Debug, QsError)]
enum Boxes<T: ?Sized> {
    #[qs(code = "boxes", status = 404, message = "{value}")]
    One {
        #[qs(member)]
        size: usize,
        value: Box<T>,
    },
}

#[test]
fn unsized_parameter_is_accepted() {
    check_message(&Unsized("text"), "text");
    let display: &dyn Printed = &1;
    check_message(&Unsized(display), "printed");
    let error: Boxes<str> = Boxes::One {
        size: 1,
        value: "b".into(),
    };
    check_message(&error, "b");
}

trait Printed: fmt::Debug {}

impl Printed for i32 {}

impl fmt::Display for dyn Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("printed")
    }
}

#[derive(Debug, QsError)]
enum Const<const N: usize, const C: char = 'x', const B: bool = true> {
    #[qs(code = "array", status = 404, message = "{0:?}")]
    Array([u8; N]),
    #[qs(code = "unit", status = 404)]
    Unit,
}

#[derive(Clone, Copy, Debug, PartialEq, QsError)]
enum Fieldless<const N: usize> {
    #[qs(code = "fieldless", status = 404)]
    A,
}

#[test]
fn const_parameters_are_accepted() {
    check_message(&Const::<2>::Array([1, 2]), "[1, 2]");
    let unit: Const<0, 'y', false> = Const::Unit;
    assert_eq!(render(&unit).status, 404);
    assert_eq!("fieldless".parse(), Ok(Fieldless::<7>::A));
}

#[derive(QsError)]
#[qs(code = "bounded", status = 404, message = "{0}")]
struct Bounded<T, F>(T, F)
where
    T: Clone + 'static,
    F: for<'a> Fn(&'a T) -> &'a str,
    for<'a> &'a T: IntoIterator<Item = &'a u8>,
    T: fmt::Display;

impl<T, F> fmt::Debug for Bounded<T, F>
where
    T: Clone + 'static,
    F: for<'a> Fn(&'a T) -> &'a str,
    for<'a> &'a T: IntoIterator<Item = &'a u8>,
    T: fmt::Display,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str((self.1)(&self.0))
    }
}

#[derive(Clone)]
struct Bytes(Vec<u8>);

impl fmt::Display for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl<'a> IntoIterator for &'a Bytes {
    type Item = &'a u8;
    type IntoIter = std::slice::Iter<'a, u8>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[test]
fn higher_ranked_where_clause_is_accepted() {
    let error = Bounded(Bytes(vec![1]), |_: &Bytes| "text");
    check_message(&error, "1 bytes");
    assert_eq!(format!("{error:?}"), "text");
    assert_eq!(error.0.into_iter().count(), 1);
}

#[derive(Debug, QsError)]
#[qs(code = "inline_bound", status = 404, message = "{0}")]
struct Inline<T: fmt::Display + for<'a> PartialEq<&'a str>>(T);

#[derive(Debug, QsError)]
#[qs(code = "function", status = 404)]
struct Function(
    fn(&str) -> &str,
    #[qs(member = "m")] &'static [&'static str],
);

#[test]
fn field_types_with_lifetimes_are_accepted() {
    check_message(&Inline(String::from("x")), "x");
    let error = Function(|text| text, &["a"]);
    assert_eq!((error.0)("t"), "t");
    assert_eq!(render(&error).json()["m"][0], "a");
}

fn local(name: &str) -> u16 {
    #[derive(Debug, QsError)]
    enum Local<'a> {
        #[qs(code = "local", status = 423, message = "{0}", header("x-local" = LOCAL))]
        One(&'a str),
        #[qs(code = Other::Two)]
        Two,
    }
    #[derive(Debug, QsError)]
    enum Other {
        #[qs(code = "other_local", status = 404)]
        Two,
    }
    const LOCAL: &str = "here";
    assert_eq!(Local::Two.code(), Other::Two.code());
    let response = render(&Local::One(name));
    assert_eq!(response.header("x-local"), Some("here"));
    response.status
}

#[test]
fn type_inside_function_is_accepted() {
    assert_eq!(local("name"), 423);
}

#[derive(Debug, QsError)]
#[qs(code = "of_self", status = 404)]
struct OfSelf<T>
where
    Self: Sized,
    u8: Copy,
{
    held: T,
}

#[derive(Debug, QsError)]
enum Clause<T>
where
    T: Clone,
{
    #[qs(transparent)]
    Inner(OfClause<T>),
    #[qs(code = Clause::Last)]
    First,
    #[qs(code = "last", status = 404)]
    Last,
}

#[derive(Debug, QsError)]
#[qs(code = "of_clause", status = 404)]
struct OfClause<T: Clone>(T);

#[test]
fn where_clause_is_accepted() {
    assert_eq!(OfSelf { held: 1 }.code(), "of_self");
    assert_eq!(Clause::Inner(OfClause(1)).code(), "of_clause");
    assert_eq!(Clause::<u8>::First.code(), "last");
    assert_eq!(Clause::<u8>::Last.code(), "last");
}

#[test]
fn catalog_of_borrowing_types_is_constant() {
    const ALL: &[qs_error::CodeInfo] = qs_error::catalog![Borrows<'_, '_>, Outer<'static>];
    assert_eq!(ALL.len(), 42);
}

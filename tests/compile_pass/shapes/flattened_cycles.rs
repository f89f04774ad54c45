//! Cycles of types with transparent fields. One field has `no_catalog`.
use std::sync::Arc;

use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
enum A {
    #[qs(code = "a", status = 400)]
    A,
    #[qs(transparent)]
    B(Box<B>),
}

#[derive(Debug, QsError)]
enum B {
    #[qs(code = "b", status = 400)]
    B,
    #[qs(transparent, no_catalog)]
    A(Box<A>),
}

#[derive(Debug, QsError)]
#[qs(transparent, no_catalog)]
struct Outer<'a>(&'a Inner<'a>);

#[derive(Debug, QsError)]
enum Inner<'a> {
    #[qs(code = "inner", status = 409, message = "{0}")]
    Text(&'a str),
    #[qs(transparent)]
    Outer(Arc<Outer<'a>>),
}

#[derive(Debug, QsError)]
enum List<T> {
    #[qs(code = "end", status = 404, message = "{0}")]
    End(T),
    #[qs(transparent)]
    Own(Box<Self>),
    #[qs(transparent, no_catalog)]
    Next(Box<Next<T>>),
}

#[derive(Debug, QsError)]
#[qs(code = "next", status = 404)]
struct Next<T>(#[qs(source)] Option<T>);

fn codes<T: ErrorCatalog>() -> Vec<&'static str> {
    T::CATALOG.iter().map(|info| info.code()).collect()
}

fn main() {
    let a = A::B(Box::new(B::A(Box::new(A::A))));
    assert_eq!(a.code(), "a");
    assert_eq!(A::B(Box::new(B::B)).code(), "b");
    assert_eq!((codes::<A>(), codes::<B>()), (vec!["a", "b"], vec!["b"]));
    let text = Inner::Text("t");
    let inner = Inner::Outer(Arc::new(Outer(&text)));
    assert_eq!((inner.code(), &*inner.message()), ("inner", "t"));
    assert!(codes::<Outer<'_>>().is_empty());
    let list = List::Own(Box::new(List::End(std::fmt::Error)));
    assert_eq!(list.code(), "end");
    let next = List::Next(Box::new(Next(Some(std::fmt::Error))));
    assert_eq!(next.code(), "next");
    assert_eq!(codes::<List<u8>>(), ["end"]);
}

//! Sources in nested pointers, and trait objects whose traits have `Error` as supertrait.
use std::error::Error as StdError;
use std::fmt::{Debug, Display};
use std::ops::Deref;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use qs_error::QsError;

/// Dereferences to an error but does not implement `Error`, like the error types of `anyhow` and
/// `eyre`.
#[derive(Debug)]
struct Report(Box<dyn StdError + Send + Sync>);

impl Deref for Report {
    type Target = dyn StdError + Send + Sync;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

mod own {
    pub trait Error: std::error::Error {}
    pub trait Parent<T>: Error + std::fmt::Debug {
        fn value(&self) -> T;
    }
}

#[derive(Debug)]
struct Failure;

impl Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("failure")
    }
}

impl StdError for Failure {}
impl own::Error for Failure {}
impl own::Parent<u8> for Failure {
    fn value(&self) -> u8 {
        1
    }
}

type Shared = Arc<Report>;
type Object = dyn own::Error + Send + Sync;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 500)]
    A(#[qs(source)] Report),
    #[qs(code = "b", status = 500)]
    B(#[qs(source)] Arc<Report>),
    #[qs(code = "c", status = 500)]
    C { source: Option<Shared> },
    #[qs(code = "d", status = 500)]
    D(#[qs(from)] Arc<Box<dyn StdError + Send + Sync>>),
    #[qs(code = "e", status = 500)]
    E(#[qs(source)] Option<Rc<Box<Report>>>),
    #[qs(code = "f", status = 500)]
    F(#[qs(source)] Box<Box<Box<Box<dyn StdError>>>>),
    #[qs(code = "g", status = 500)]
    G(#[qs(source)] &'static Arc<Failure>),
    #[qs(code = "h", status = 500)]
    H(#[qs(source)] Box<dyn own::Error>),
    #[qs(code = "i", status = 500)]
    I(#[qs(source)] Option<Box<dyn own::Parent<u8> + Send>>),
    #[qs(code = "j", status = 500)]
    J(#[qs(source)] Arc<Box<Object>>),
    #[qs(code = "k", status = 500)]
    K(#[qs(source)] Pin<Box<dyn own::Error + Sync>>),
    #[qs(code = "l", status = 500)]
    L(#[qs(source)] Box<dyn QsError + Sync>),
    #[qs(code = "m", status = 500)]
    M(#[qs(source)] Box<dyn StdError + Sync>),
}

#[derive(Debug, QsError)]
enum Borrowed<'a, T> {
    #[qs(code = "n", status = 500, display = "{1}")]
    N(#[qs(source)] Arc<Report>, &'a T),
    #[qs(code = "o", status = 500)]
    O(#[qs(source)] Option<Box<dyn own::Error>>),
}

#[derive(Debug, QsError)]
#[qs(code = "failed", status = 500, display = "failure")]
struct Failed;

fn main() {
    let report = || Report(Box::new(Failure));
    let all = [
        Error::A(report()),
        Error::B(Arc::new(report())),
        Error::C {
            source: Some(Arc::new(report())),
        },
        Error::from(Arc::new(Box::new(Failure) as _)),
        Error::E(Some(Rc::new(Box::new(report())))),
        Error::F(Box::new(Box::new(Box::new(Box::new(Failure))))),
        Error::G(Box::leak(Box::new(Arc::new(Failure)))),
        Error::H(Box::new(Failure)),
        Error::I(Some(Box::new(Failure))),
        Error::J(Arc::new(Box::new(Failure))),
        Error::K(Box::pin(Failure)),
        Error::L(Box::new(Failed)),
        Error::M(Box::new(Failure)),
    ];
    for error in &all {
        assert_eq!(error.source().unwrap().to_string(), "failure");
    }
    if let Error::I(Some(parent)) = &all[8] {
        assert_eq!(parent.value(), 1);
    }
    assert!(Error::H(Box::new(Failure)).source().unwrap().is::<Failure>());
    assert!(Error::C { source: None }.source().is_none());
    let borrowed = Borrowed::N(Arc::new(report()), &1);
    assert!(borrowed.source().unwrap().is::<Failure>());
    assert!(Borrowed::<u8>::O(Some(Box::new(Failure))).source().is_some());
}

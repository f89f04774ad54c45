//! `Error::source`, chosen by the rules of thiserror 2.

use std::error::Error;
use std::io;
use std::rc::Rc;
use std::sync::Arc;

use qs_error::QsError;

use crate::support::{render, sources};

fn io_error() -> io::Error {
    io::Error::other("/srv/secret")
}

#[derive(Debug, QsError)]
enum Sourced {
    #[qs(code = "by_name", status = 500)]
    ByName { source: io::Error },
    #[qs(code = "marked", status = 500)]
    Marked {
        #[qs(source)]
        cause: io::Error,
    },
    #[qs(code = "by_index", status = 500)]
    ByIndex(u8, #[qs(source)] io::Error),
    #[qs(code = "made_from", status = 500)]
    From(#[qs(from)] io::Error),
    #[qs(code = "optional", status = 500)]
    Optional { source: Option<io::Error> },
    #[qs(code = "boxed", status = 500)]
    Boxed {
        source: Box<dyn Error + Send + Sync + 'static>,
    },
    #[qs(code = "optional_box", status = 500)]
    OptionalBox { source: Option<Box<dyn Error>> },
    #[qs(code = "counted", status = 500)]
    Counted { source: Arc<io::Error> },
    #[qs(code = "opting_out", status = 500)]
    OptingOut { r#source: String },
    #[qs(code = "no_source", status = 500)]
    None(Rc<str>),
    #[qs(code = "marked_over_named", status = 500)]
    MarkedOverNamed {
        #[qs(source)]
        cause: io::Error,
        r#source: u8,
    },
}

#[test]
fn field_named_source_is_source() {
    let error = Sourced::ByName { source: io_error() };
    assert_eq!(sources(&error), ["/srv/secret"]);
    let source = error.source().expect("a source");
    assert!(source.is::<io::Error>());
}

#[test]
fn field_with_attribute_is_source() {
    let marked = Sourced::Marked { cause: io_error() };
    assert_eq!(sources(&marked), ["/srv/secret"]);
    assert_eq!(sources(&Sourced::ByIndex(1, io_error())), ["/srv/secret"]);
    assert_eq!(sources(&Sourced::From(io_error())), ["/srv/secret"]);
}

#[test]
fn absent_source_returns_none() {
    let some = Sourced::Optional {
        source: Some(io_error()),
    };
    assert_eq!(sources(&some), ["/srv/secret"]);
    assert!(Sourced::Optional { source: None }.source().is_none());
    assert!(Sourced::OptionalBox { source: None }.source().is_none());
}

#[test]
fn trait_objects_and_pointers_are_sources() {
    let boxed = Sourced::Boxed {
        source: Box::new(io_error()),
    };
    assert!(boxed.source().expect("a source").is::<io::Error>());
    let optional = Sourced::OptionalBox {
        source: Some("text".into()),
    };
    assert_eq!(sources(&optional), ["text"]);
    let counted = Sourced::Counted {
        source: Arc::new(io_error()),
    };
    assert_eq!(sources(&counted), ["/srv/secret"]);
}

#[test]
fn raw_name_is_not_source() {
    let error = Sourced::OptingOut {
        r#source: "river".to_owned(),
    };
    assert!(error.source().is_none());
    let error = Sourced::MarkedOverNamed {
        cause: io_error(),
        r#source: 0,
    };
    assert_eq!(sources(&error), ["/srv/secret"]);
    assert!(Sourced::None("".into()).source().is_none());
}

#[test]
fn source_is_not_sent() {
    let errors = [
        Sourced::ByName { source: io_error() },
        Sourced::ByIndex(1, io_error()),
        Sourced::From(io_error()),
    ];
    for error in errors {
        let response = render(&error);
        assert!(!response.body.contains("secret"), "{}", response.body);
        assert!(!format!("{:?}", response.headers).contains("secret"));
    }
}

#[derive(Debug, QsError)]
#[qs(code = "of_a_struct", status = 502)]
struct OfAStruct {
    source: Outer,
}

#[derive(Debug, QsError)]
#[qs(code = "outer", status = 500)]
struct Outer(#[qs(source)] io::Error);

#[test]
fn source_chain_is_complete() {
    let error = OfAStruct {
        source: Outer(io_error()),
    };
    assert_eq!(sources(&error), ["Internal Server Error", "/srv/secret"]);
}

#[derive(Clone, Debug, QsError)]
enum Shared {
    #[qs(code = "chain", status = 500)]
    Chain(#[qs(source)] Arc<anyhow::Error>),
    #[qs(code = "last_chain", status = 500)]
    LastChain { source: Option<Arc<anyhow::Error>> },
    #[qs(code = "object", status = 500)]
    Object(#[qs(from)] Arc<Box<dyn Error + Send + Sync>>),
}

#[test]
fn source_in_two_pointers_has_chain() {
    let chain = || Arc::new(anyhow::Error::new(io_error()).context("query"));
    let expected = ["query", "/srv/secret"];
    assert_eq!(sources(&Shared::Chain(chain())), expected);
    let last = Shared::LastChain {
        source: Some(chain()),
    };
    assert_eq!(sources(&last.clone()), expected);
    assert!(Shared::LastChain { source: None }.source().is_none());
    let object = Shared::from(Arc::new(Box::from(io_error())));
    assert!(object.source().expect("a source").is::<io::Error>());
}

trait BackendError: Error {
    fn is_fatal(&self) -> bool;
}

impl BackendError for io::Error {
    fn is_fatal(&self) -> bool {
        self.kind() == io::ErrorKind::Other
    }
}

#[derive(Debug, QsError)]
#[qs(code = "backend", status = 502)]
struct Backend(#[qs(source)] Option<Box<dyn BackendError>>);

#[test]
fn object_of_own_trait_is_source() {
    let backend = Backend(Some(Box::new(io_error())));
    assert!(backend.0.as_ref().is_some_and(|error| error.is_fatal()));
    assert!(backend.source().expect("a source").is::<io::Error>());
    assert!(Backend(None).source().is_none());
}

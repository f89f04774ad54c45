//! Recursive types that name themselves by other paths and by aliases.
pub mod tree {
    use std::fmt::Display;
    use std::sync::Arc;

    use qs_error::QsError;

    pub type Again = Arc<Box<Tree>>;
    pub type Known = Tree;

    #[derive(Debug, QsError)]
    pub enum Tree {
        #[qs(code = "leaf", status = 404)]
        Leaf,
        #[qs(transparent)]
        Own(Box<self::Tree>),
        #[qs(transparent)]
        Path(std::boxed::Box<crate::tree::Tree>),
        #[qs(transparent)]
        Super(Box<super::tree::Tree>),
        #[qs(transparent)]
        Alias(Again),
        #[qs(transparent)]
        Known(&'static Known),
        #[qs(transparent)]
        Held(Box<Held<Tree>>),
        #[qs(code = "shown", status = 409, message = "[{0}]")]
        Shown(Box<crate::tree::Tree>),
        #[qs(code = "caused", status = 500)]
        Caused(#[qs(source)] Option<Box<crate::tree::Tree>>),
        #[qs(code = "cause", status = 500)]
        Cause { source: Again },
    }

    /// Its own code becomes part of the catalog of `Tree`.
    #[derive(Debug, QsError)]
    #[qs(code = "held", status = 409, message = "held {0}")]
    pub struct Held<E>(pub E);

    #[derive(Debug, QsError)]
    #[qs(transparent)]
    pub struct Newtype(pub Box<crate::tree::Newtype>);

    #[derive(Debug, QsError)]
    pub enum Generic<T> {
        #[qs(code = "value", status = 404, message = "{0}")]
        Value(T),
        #[qs(code = "other", status = 404)]
        Other,
        #[qs(transparent)]
        Own(Box<self::Generic<T>>),
        #[qs(code = "generic", status = 409, message = "[{0}]")]
        Shown(Box<self::Generic<T>>),
        #[qs(code = "caused", status = 500)]
        Caused(#[qs(source)] Option<Box<self::Generic<T>>>),
    }

    /// The parameter does not change the catalog.
    #[derive(Debug, QsError)]
    pub enum Concrete<'a, T: Display> {
        #[qs(code = "text", status = 404, message = "{0}")]
        Text(&'a str, T),
        #[qs(transparent)]
        Path(Box<crate::tree::Concrete<'a, u8>>),
    }

    #[derive(Debug, QsError)]
    pub enum Borrowed<'a> {
        #[qs(code = "borrowed", status = 404, message = "{0}")]
        Text(&'a str),
        #[qs(transparent)]
        Path(&'a crate::tree::Borrowed<'a>),
    }
}

/// Two types of one name. Neither is recursive.
mod other {
    #[derive(Debug, qs_error::QsError)]
    pub enum Tree<T> {
        #[qs(code = "other", status = 404, message = "{0}")]
        Value(T),
        #[qs(transparent)]
        Inner(crate::inner::Tree<T>),
        #[qs(code = "shown", status = 404, message = "{0}")]
        Shown(crate::inner::Tree<T>),
    }
}

mod inner {
    #[derive(Debug, qs_error::QsError)]
    #[qs(code = "inner", status = 404, message = "inner {0}")]
    pub struct Tree<T>(pub T);
}

use std::error::Error;
use std::sync::Arc;

use qs_error::{ErrorCatalog, QsError};
use tree::{Borrowed, Concrete, Generic, Held, Newtype, Tree};

fn codes<T: ErrorCatalog>() -> Vec<&'static str> {
    T::CATALOG.iter().map(|info| info.code()).collect()
}

fn main() {
    let trees = [
        Tree::Own(Box::new(Tree::Leaf)),
        Tree::Path(Box::new(Tree::Leaf)),
        Tree::Super(Box::new(Tree::Leaf)),
        Tree::Alias(Arc::new(Box::new(Tree::Leaf))),
        Tree::Known(&Tree::Leaf),
    ];
    for tree in trees {
        assert_eq!((tree.code(), tree.status().as_u16()), ("leaf", 404));
    }
    let held = Tree::Held(Box::new(Held(Tree::Shown(Box::new(Tree::Leaf)))));
    assert_eq!(held.message(), "held [Not Found]");
    let caused = Tree::Caused(Some(Box::new(Tree::Cause {
        source: Arc::new(Box::new(Tree::Leaf)),
    })));
    assert!(caused.source().unwrap().source().is_some());
    let expected = ["leaf", "shown", "caused", "cause", "held"];
    assert_eq!(codes::<Tree>(), expected);
    assert_eq!(Tree::find("held").unwrap().status(), 409);
    assert!(codes::<Newtype>().is_empty());

    let own = Generic::Own(Box::new(Generic::Value("v")));
    assert_eq!((own.code(), own.to_string()), ("value", "v".to_owned()));
    let shown = Generic::Shown(Box::new(Generic::Value(1)));
    assert_eq!(shown.message(), "[1]");
    assert!(Generic::<std::fmt::Error>::Caused(Some(Box::new(Generic::Other)))
        .source()
        .is_some());

    let path: Concrete<'_, char> = Concrete::Path(Box::new(Concrete::Text("t", 1)));
    assert_eq!((path.code(), codes::<Concrete<'_, u8>>()), ("text", vec!["text"]));
    assert_eq!(Borrowed::Path(&Borrowed::Text("b")).message(), "b");
    assert_eq!(codes::<Borrowed<'_>>(), ["borrowed"]);

    assert_eq!(other::Tree::Inner(inner::Tree(1)).to_string(), "inner 1");
    assert_eq!(other::Tree::Shown(inner::Tree(1)).to_string(), "inner 1");
    assert_eq!(other::Tree::Value(1).code(), "other");
}

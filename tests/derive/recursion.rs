//! Recursive types.

use std::error::Error as _;
use std::fmt;
use std::sync::Arc;

use qs_error::{ErrorResponse, QsError};

use crate::support::{check_message, codes};

#[derive(Debug, QsError)]
enum Tree {
    #[qs(code = "leaf", status = 404)]
    Leaf,
    #[qs(transparent)]
    Node(Box<Tree>),
    #[qs(transparent)]
    Shared(Arc<Self>),
}

#[test]
fn recursive_type_is_accepted() {
    let tree = Tree::Node(Box::new(Tree::Shared(Arc::new(Tree::Leaf))));
    assert_eq!(tree.code(), "leaf");
    assert_eq!(codes::<Tree>(), ["leaf"]);
}

#[derive(Debug, QsError)]
enum Nested<T> {
    #[qs(code = "value", status = 404, message = "{0}")]
    Value(T),
    #[qs(transparent)]
    Inner(Box<Nested<T>>),
}

#[derive(Debug, QsError)]
#[qs(code = "linked", status = 404, message = "{value}")]
struct Linked<T>
where
    T: fmt::Debug + fmt::Display + 'static,
{
    value: T,
    source: Option<Box<Self>>,
}

#[test]
fn recursive_generic_type_is_accepted() {
    let nested = Nested::Inner(Box::new(Nested::Value(7)));
    check_message(&ErrorResponse::from(nested), "7");
    let inner = Linked {
        value: 1,
        source: None,
    };
    let outer = Linked {
        value: 2,
        source: Some(Box::new(inner)),
    };
    assert_eq!(outer.source().unwrap().to_string(), "1");
}

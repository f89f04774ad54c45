//! Generic types whose sources are of their own type.
use std::error::Error as _;
use std::sync::Arc;

use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
enum Node<T: std::fmt::Debug + 'static> {
    #[qs(code = "end", status = 404, message = "end {0:?}")]
    End(T),
    #[qs(code = "caused", status = 500, display = "caused")]
    Caused { source: Box<Node<T>> },
    #[qs(code = "optional", status = 500, display = "optional")]
    Optional(#[qs(source)] Option<Box<Self>>),
    #[qs(code = "shared", status = 500, display = "shared")]
    Shared(#[qs(from)] Arc<Node<T>>),
}

fn chain(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(source) => format!("{} < {}", error, chain(source)),
        None => error.to_string(),
    }
}

fn main() {
    let caused = Node::Caused {
        source: Box::new(Node::End(1)),
    };
    let optional = Node::Optional(Some(Box::new(caused)));
    let shared = Node::from(Arc::new(optional));
    assert_eq!(chain(&shared), "shared < optional < caused < end 1");
    assert!(Node::<u8>::Optional(None).source().is_none());
    assert_eq!(Node::<u8>::CATALOG.len(), 4);
    assert_eq!(shared.message(), "Internal Server Error");
}

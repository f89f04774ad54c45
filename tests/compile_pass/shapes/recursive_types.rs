//! Recursive types.
use std::sync::Arc;

use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
enum Chain {
    #[qs(code = "end", status = 404)]
    End,
    #[qs(transparent)]
    Boxed(Box<Self>),
    #[qs(transparent)]
    Named(Box<Chain>),
    #[qs(code = "caused", status = 500)]
    Caused { source: Box<Chain> },
    #[qs(code = "optional", status = 500)]
    Optional(#[qs(source)] Option<Arc<Self>>),
}

fn main() {
    let error = Chain::Boxed(Box::new(Chain::Named(Box::new(Chain::End))));
    assert_eq!(error.code(), "end");
    let caused = Chain::Caused {
        source: Box::new(error),
    };
    assert_eq!(
        std::error::Error::source(&caused).unwrap().to_string(),
        "Not Found"
    );
    let shared = Chain::Optional(Some(Arc::new(Chain::End)));
    assert!(std::error::Error::source(&shared).is_some());
    assert_eq!(Chain::CATALOG.len(), 3);
}

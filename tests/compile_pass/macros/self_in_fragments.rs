//! Types from fragments that name `Self`, in each role that inspects a type.
use std::error::Error as _;

use qs_error::{ErrorCatalog, QsError};

macro_rules! chain {
    ($name:ident, $source:ty, $optional:ty, $from:ty, $inner:ty, $held:ty) => {
        #[derive(Debug, QsError)]
        enum $name {
            #[qs(code = "end", status = 404)]
            End,
            #[qs(code = "caused", status = 500)]
            Caused { source: $source },
            #[qs(code = "optional", status = 500)]
            Optional(#[qs(source)] $optional),
            #[qs(code = "made", status = 500)]
            Made(#[qs(from)] $from),
            #[qs(transparent)]
            Inner($inner),
            #[qs(code = "held", status = 404, message = "{0:?}")]
            Held($held),
        }
    };
}

chain!(
    Chain,
    Box<Self>,
    Option<Box<Self>>,
    std::sync::Arc<Self>,
    Box<Self>,
    (Vec<Self>, [Option<Box<Self>>; Self::LEN])
);

impl Chain {
    const LEN: usize = 1;
}

fn main() {
    let end = || Box::new(Chain::End);
    let caused = [
        Chain::Caused { source: end() },
        Chain::Optional(Some(end())),
        Chain::from(std::sync::Arc::new(Chain::End)),
    ];
    for error in caused {
        assert_eq!(error.source().unwrap().to_string(), "Not Found");
    }
    assert_eq!(Chain::Inner(end()).code(), "end");
    let held = Chain::Held((vec![Chain::End], [None; Chain::LEN]));
    assert_eq!(held.message(), "([End], [None])");
    assert_eq!(Chain::CATALOG.len(), 5);
}

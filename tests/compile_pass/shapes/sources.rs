//! Sources of every supported type.
use std::error::Error as StdError;
use std::rc::Rc;
use std::sync::Arc;

use qs_error::QsError;

type Alias = std::fmt::Error;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 500)]
    A { source: std::fmt::Error },
    #[qs(code = "b", status = 500)]
    B(#[qs(source)] Box<dyn StdError>),
    #[qs(code = "c", status = 500)]
    C(#[qs(source)] Box<dyn StdError + Send + Sync + 'static>),
    #[qs(code = "d", status = 500)]
    D(#[qs(source)] Arc<dyn StdError + Send + Sync>),
    #[qs(code = "e", status = 500)]
    E(#[qs(source)] Rc<std::fmt::Error>),
    #[qs(code = "f", status = 500)]
    F(#[qs(source)] Option<Box<dyn StdError>>),
    #[qs(code = "g", status = 500)]
    G(#[qs(source)] &'static (dyn StdError + 'static)),
    #[qs(code = "h", status = 500)]
    H(#[qs(source)] &'static std::fmt::Error),
    #[qs(code = "i", status = 500)]
    I(#[qs(from)] Alias),
    #[qs(code = "j", status = 500, display = "{source}")]
    J {
        #[qs(source)]
        cause: std::io::Error,
        source: u8,
    },
}

fn main() {
    let error = || std::fmt::Error;
    let all = [
        Error::A { source: error() },
        Error::B(Box::new(error())),
        Error::C(Box::new(error())),
        Error::D(Arc::new(error())),
        Error::E(Rc::new(error())),
        Error::F(Some(Box::new(error()))),
        Error::G(&std::fmt::Error),
        Error::H(&std::fmt::Error),
        Error::I(error()),
        Error::J {
            cause: std::io::Error::other(error()),
            source: 1,
        },
    ];
    for error in &all {
        assert_eq!(
            error.source().unwrap().to_string(),
            std::fmt::Error.to_string()
        );
    }
    assert!(Error::F(None).source().is_none());
}

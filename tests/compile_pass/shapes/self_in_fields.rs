//! `Self` in types of fields: in pointers, functions, arrays, tuples, markers and constants.
use std::marker::PhantomData;
use std::rc::Rc;

use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
#[qs(url = "https://example.com/{code}")]
enum Error {
    #[qs(code = "array", status = 404, message = "{0:?} {1:?}", header("x-a" = Self::HEADER))]
    Array([u8; Self::LEN], (Option<Box<Self>>, Vec<Self>)),
    #[qs(code = "function", status = 404, message = "{call:?}")]
    Function {
        call: fn(&Self) -> usize,
        marker: PhantomData<fn(Self) -> [Self; Self::LEN]>,
    },
    #[qs(code = "made", status = 500)]
    Made(#[qs(from)] Box<Self>),
    #[qs(code = "caused", status = 500)]
    Caused {
        #[qs(source)]
        cause: Rc<Self>,
    },
    #[qs(transparent)]
    Inner(#[qs(from)] std::sync::Arc<Self>),
    #[qs(code = <Self>::Array, header("x-b" = <Self as Named>::NAME))]
    Shared(PhantomData<&'static Self>),
}

trait Named {
    const NAME: &'static str;
}

impl Named for Error {
    const NAME: &'static str = "by a trait";
}

impl Error {
    const LEN: usize = 2;
    const HEADER: &'static str = "by the type";
}

fn main() {
    let array = || Error::Array([1; 2], (None, Vec::new()));
    assert_eq!(array().message(), "[1, 1] (None, [])");
    let call: fn(&Error) -> usize = |error| error.code().len();
    let function = Error::Function {
        call,
        marker: PhantomData,
    };
    assert_eq!(
        (call(&function), function.message().into_owned()),
        (8, format!("{:?}", call))
    );
    let caused = Error::Caused {
        cause: Rc::new(array()),
    };
    for error in [Error::from(Box::new(array())), caused] {
        assert!(std::error::Error::source(&error).is_some());
    }
    let inner = Error::Inner(std::sync::Arc::new(array()));
    assert_eq!(inner.url().unwrap(), "https://example.com/array");
    let shared = qs_error::respond(&Error::Shared(PhantomData))
        .headers()
        .clone();
    assert_eq!(
        (&shared["x-a"], &shared["x-b"]),
        (
            &"by the type".parse().unwrap(),
            &"by a trait".parse().unwrap()
        )
    );
    assert_eq!(Error::CATALOG.len(), 4);
}

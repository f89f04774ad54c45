//! Sources whose type is a parameter.
use std::error::Error as _;

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error<E, F> {
    #[qs(code = "named", status = 500)]
    Named { source: E },
    #[qs(code = "optional", status = 500)]
    Optional(#[qs(source)] Option<F>),
    #[qs(code = "held", status = 500, display = "{0:?}")]
    Held(Vec<E>),
}

fn main() {
    type Both = Error<std::fmt::Error, std::num::ParseIntError>;
    assert!(Both::Named {
        source: std::fmt::Error
    }
    .source()
    .is_some());
    assert!(Both::Optional("x".parse::<u8>().err()).source().is_some());
    assert!(Both::Optional(None).source().is_none());
    assert!(Both::Held(Vec::new()).source().is_none());
}

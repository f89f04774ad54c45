//! Variants that cannot be created.
#![allow(dead_code)]

use std::convert::Infallible;

use qs_error::QsError;

#[derive(Debug)]
enum Void {}

#[derive(Debug, QsError)]
enum Error<E> {
    #[qs(code = "a", status = 404)]
    A,
    #[qs(code = "infallible", status = 500)]
    Infallible(#[qs(from)] Infallible),
    #[qs(code = "void", status = 404, message = "{x}")]
    Void { void: Void, x: u8 },
    #[qs(code = "parameter", status = 500)]
    Parameter {
        #[qs(source)]
        cause: E,
    },
}

#[derive(Debug, QsError)]
#[qs(code = "only", status = 500)]
struct Only(#[qs(from)] Infallible);

fn never(void: Void, cause: Infallible) -> [Error<Infallible>; 2] {
    [Error::Void { void, x: 1 }, Error::Parameter { cause }]
}

fn main() {
    assert_eq!(Error::<Infallible>::A.code(), "a");
    let ok: Result<u8, Infallible> = Ok(1);
    assert_eq!(
        ok.map_err(Error::<Infallible>::from)
            .map_err(|error| error.code()),
        Ok(1)
    );
    let ok: Result<u8, Infallible> = Ok(1);
    assert!(ok.map_err(Only::from).is_ok());
}

//! Field types in which the name of a parameter occurs but does not refer to the parameter.
#![allow(nonstandard_style)]

use std::fmt::{self, Debug, Display};

use qs_error::{ErrorCatalog, ErrorCode, QsError};

trait Shown: Display + Debug {
    type Item;
}

impl Shown for u8 {
    type Item = char;
}

mod T {
    pub type Output = u8;
}

#[derive(Debug, QsError)]
enum Error<Item, value, Output> {
    #[qs(code = "binding", status = 404, message = "{0}")]
    Binding(Box<dyn Shown<Item = char>>),
    #[qs(code = "argument", status = 404, message = "{0:?}")]
    Argument(fn(value: u8) -> u8),
    #[qs(code = "path", status = 404, message = "{0}")]
    Path(self::T::Output),
    #[qs(code = "closure", status = 404)]
    Closure(std::marker::PhantomData<dyn Fn(u8) -> <u8 as Shown>::Item>),
    #[qs(transparent)]
    Inner(#[qs(from)] self::value::Item),
    #[qs(code = "held", status = 404, message = "{0:?} {1:?} {2:?}")]
    Held(Item, value, Output),
}

mod value {
    pub type Item = qs_error::ErrorCode;
}

fn id(x: u8) -> u8 {
    x
}

fn no_display<A: Debug, B: Debug, C: Debug>(error: &Error<A, B, C>) -> String {
    error.to_string()
}

fn main() -> fmt::Result {
    type Error_ = Error<(), (), ()>;
    assert_eq!(no_display(&Error_::Binding(Box::new(1))), "1");
    let function: fn(u8) -> u8 = id;
    assert_eq!(
        no_display(&Error_::Argument(function)),
        format!("{:?}", function)
    );
    assert_eq!(no_display(&Error_::Path(3)), "3");
    let closure = Error_::Closure(std::marker::PhantomData);
    assert_eq!(closure.code(), "closure");
    assert_eq!(no_display(&Error::Held(1, 'x', "s")), "1 'x' \"s\"");
    assert_eq!(Error_::from(ErrorCode::BadDigest).code(), "bad_digest");
    assert_eq!(Error_::CATALOG.len(), 45);
    Ok(())
}

//! No implicit prelude for structs of every shape.
#![no_implicit_prelude]

use ::qs_error::QsError;
use ::std::assert_eq;
use ::std::fmt::Debug;
use ::std::prelude::v1::derive;
use ::std::string::{String, ToString};

#[derive(Debug, QsError)]
#[qs(code = "unit", status = 401, challenge = "Bearer", log = off)]
struct Unit;

#[derive(Debug, QsError)]
#[qs(code = "tuple", status = CONFLICT, message = "{1:?} of {0:>2$}", retryable)]
struct Tuple<T>(#[qs(member = "first")] T, ::std::option::Option<u8>, usize);

#[derive(Debug, QsError)]
#[qs(code = "named", status = 503, display = "{text}", header("x-a" = VALUE), retry_after = 2)]
struct Named {
    #[qs(header = "x-b", expose)]
    text: String,
    #[qs(source)]
    cause: ::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync>,
}

#[derive(Debug, QsError)]
#[qs(transparent)]
struct Wrapper(#[qs(from)] Unit);

const VALUE: &str = "constant";

fn main() {
    let response = ::qs_error::respond(&Unit);
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
    let tuple = Tuple(1, ::std::option::Option::Some(2), 3);
    assert_eq!(tuple.to_string(), "Some(2) of   1");
    let named = Named {
        text: ::std::convert::From::from("gone"),
        cause: ::std::convert::From::from("cause"),
    };
    let response = ::qs_error::respond(&named);
    assert_eq!(response.headers()["x-a"], "constant");
    assert_eq!(response.headers()["x-b"], "gone");
    assert_eq!(response.headers()["retry-after"], "2");
    assert_eq!(named.message(), "Service Unavailable");
    let cause = ::std::error::Error::source(&named).map(ToString::to_string);
    assert_eq!(cause.as_deref(), ::std::option::Option::Some("cause"));
    let wrapper: Wrapper = ::std::convert::From::from(Unit);
    assert_eq!(wrapper.code(), "unit");
}

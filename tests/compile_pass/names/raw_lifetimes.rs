//! Raw lifetimes.
//@ edition: 2021

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error<'r#fn, 'r#a> {
    #[qs(code = "own", status = 404, message = "{0} {1}")]
    Own(&'r#fn str, &'a str),
    #[qs(transparent)]
    Inner(Inner<'r#fn>),
}

#[derive(Debug, QsError)]
#[qs(code = "inner", status = 404, message = "{0}")]
struct Inner<'r#loop>(&'r#loop str);

fn main() {
    assert_eq!(Error::Own("a", "b").to_string(), "a b");
    assert_eq!(Error::Inner(Inner("c")).to_string(), "c");
}

//! Each impl requires only the bounds that it uses. Display does not require the bounds of the
//! response.
use std::error::Error as StdError;
use std::fmt::{Debug, Display};
use std::marker::PhantomData;

use qs_error::{ErrorCatalog, QsError};

#[derive(Debug, QsError)]
enum Error<P, M, H, W> {
    #[qs(code = "all", status = 503, display = "{0}")]
    All(
        P,
        #[qs(member = "m")] M,
        #[qs(header = "x-h")] Option<H>,
        #[qs(retry_after)] W,
    ),
}

#[derive(Debug)]
struct Nothing;

fn display<P: Display, M, H, W>(error: &Error<P, M, H, W>) -> String {
    error.to_string()
}

fn std_error<P, M, H, W>(error: &Error<P, M, H, W>) -> &dyn StdError
where
    P: Display + Debug,
    M: Debug,
    H: Debug,
    W: Debug,
{
    error
}

fn catalog<T: ErrorCatalog>(_: PhantomData<T>) -> usize {
    T::CATALOG.len()
}

struct NotEvenDebug;

fn main() {
    let error = Error::All("p", Nothing, Some(Nothing), Nothing);
    assert_eq!(
        (display(&error), std_error(&error).to_string()),
        ("p".into(), "p".into())
    );
    let marker = PhantomData::<Error<NotEvenDebug, NotEvenDebug, NotEvenDebug, NotEvenDebug>>;
    assert_eq!(catalog(marker), 1);
    let whole = Error::All("p", [1], Some('h'), 4_u8);
    let response = qs_error::respond(&whole);
    assert_eq!(response.headers()["x-h"], "h");
    assert_eq!(response.headers()["retry-after"], "4");
    assert!(response.body().ends_with(br#","m":[1]}"#));
    assert_eq!(whole.message(), "Service Unavailable");
}

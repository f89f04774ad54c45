//! thiserror with type parameters. Each derive infers its bounds.
use std::error::Error as StdError;
use std::fmt::Debug;

use qs_error::{ErrorCode, ErrorResponse, QsError};

#[derive(Debug, thiserror::Error, QsError)]
enum Error<'a, T, E, const N: usize>
where
    T: Debug,
{
    #[error("{text} {value}")]
    #[qs(code = "printed", status = 404)]
    Printed { text: &'a str, value: T },
    #[error("array {0:?}")]
    #[qs(code = "array", status = 409, message = "{0:?}")]
    Array([T; N]),
    #[error("caused")]
    #[qs(code = "caused", status = 500)]
    Caused {
        #[source]
        cause: E,
        #[qs(retry_after)]
        wait: Option<u8>,
    },
    #[error(transparent)]
    Standard(#[from] ErrorCode),
    #[error(transparent)]
    #[qs(code = "wrapped", status = 502)]
    Wrapped(Box<dyn StdError + Send + Sync>),
    #[error("inherited")]
    #[qs(code = ErrorCode::InvalidRange)]
    Inherited(#[source] Option<E>),
}

type Failure<'a> = Error<'a, u8, std::num::ParseIntError, 2>;

fn main() {
    let cause = || "x".parse::<u8>().unwrap_err();
    let text = String::from("t");
    let printed: Failure<'_> = Error::Printed {
        text: &text,
        value: 1,
    };
    assert_eq!(
        (printed.message(), printed.to_string()),
        ("t 1".into(), "t 1".to_owned())
    );
    assert_eq!(ErrorResponse::from(printed).message(), "t 1");
    let array = Failure::Array([1, 2]);
    assert_eq!(
        (array.message(), array.to_string()),
        ("[1, 2]".into(), "array [1, 2]".to_owned())
    );
    let caused: Failure<'_> = Error::Caused {
        cause: cause(),
        wait: Some(3),
    };
    assert_eq!(qs_error::respond(&caused).headers()["retry-after"], "3");
    let inherited = Failure::Inherited(Some(cause()));
    assert_eq!(
        (inherited.status().as_u16(), inherited.to_string()),
        (416, "inherited".to_owned())
    );
    for error in [caused, inherited] {
        assert!(error.source().is_some());
        assert_ne!(error.message(), error.to_string());
    }
    let wrapped = Failure::Wrapped("secret".into());
    assert_eq!(
        (wrapped.to_string(), wrapped.message()),
        ("secret".to_owned(), "Bad Gateway".into())
    );
    assert_eq!(Failure::from(ErrorCode::BadDigest).code(), "bad_digest");
}

//! Blanket traits whose methods accept values, exclusive references and arguments of any type.
#![allow(dead_code)]

use qs_error::{ErrorCatalog, ErrorCode, QsError};

macro_rules! greedy {
    ($($name:ident)*) => {
        trait ByValue: Sized {
            $(fn $name(self, _: u8) {})*
        }
        trait Exclusive {
            $(fn $name<T>(&mut self, _: T) {})*
        }
        trait Unbound {
            $(fn $name<'a, T: ?Sized>(_: &'a T) -> Option<&'a T> { None })*
        }
    };
}

greedy! {
    fmt write_str write_fmt code status message url info headers members retry_after count duration
    field source get map len as_str as_ref into from from_str clone deref to_string to_owned row text
    insert serialize render_message into_response snapshot object as_bytes split_at unwrap_or
}

impl<T> ByValue for T {}
impl<T: ?Sized> Exclusive for T {}
impl<T: ?Sized> Unbound for T {}

#[derive(Debug, QsError)]
#[qs(url = "https://example.com/{code}")]
enum Error<'a, T> {
    #[qs(
        code = "own",
        status = 409,
        message = "{0:>1$} {2:?}",
        display = "{2:?}"
    )]
    Own(#[qs(member = "x", header = "x-a")] u8, usize, Option<T>),
    #[qs(code = ErrorCode::BadDigest, header("x-b" = "b"))]
    Inherited {
        source: Option<Box<dyn std::error::Error>>,
        #[qs(retry_after)]
        wait: Option<u8>,
        #[qs(header = "x-c")]
        value: &'a http::HeaderValue,
    },
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Debug, QsError)]
enum Codes {
    #[qs(code = "one", status = 404)]
    One,
    #[qs(code = ErrorCode::InvalidRange)]
    Two,
}

fn main() {
    let own = Error::Own(1, 3, Some('t'));
    assert_eq!(QsError::message(&own), "  1 Some('t')");
    let value = http::HeaderValue::from_static("c");
    let inherited: Error<u8> = Error::Inherited {
        source: None,
        wait: Some(2),
        value: &value,
    };
    let response = qs_error::respond(&inherited);
    for (name, value) in [("x-b", "b"), ("x-c", "c"), ("retry-after", "2")] {
        assert_eq!(http::Response::headers(&response)[name], value);
    }
    let code: Codes = std::str::FromStr::from_str("invalid_range").unwrap();
    assert_eq!(QsError::status(&code), 416);
    let response = <qs_error::ErrorResponse as From<_>>::from(own);
    assert_eq!(QsError::code(&response), "own");
    assert_eq!(QsError::code(&Codes::One), "one");
    assert_eq!(<[_]>::len(<Error<u8> as ErrorCatalog>::CATALOG), 41);
}

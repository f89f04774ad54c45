//! Types that inherit codes from each other: pairs, rings, chains, generic types.
use qs_error::{ErrorCatalog, ErrorCode, QsError};

#[derive(Debug, QsError)]
enum X {
    #[qs(code = "x", status = 400, message = "the x", retryable)]
    Own,
    #[qs(code = Y::Own)]
    OfY,
    #[qs(code = Self::OfY, message = "shared")]
    Shared,
    #[qs(code = "last", status = 404, header("x-a" = "b"))]
    Last,
}

#[derive(Debug, QsError)]
enum Y {
    #[qs(code = X::Own)]
    OfX,
    #[qs(code = "y", status = 409, message = "the y")]
    Own,
    #[qs(code = X::Last)]
    Last,
}

/// A ring of three types, and a chain through all of them that ends at `Standard`.
mod ring {
    #[derive(Debug, qs_error::QsError)]
    pub enum A {
        #[qs(code = "a", status = 400)]
        Own,
        #[qs(code = B::OfC)]
        Chain,
        #[qs(code = B::Own)]
        Next,
        #[qs(code = crate::Standard::Digest)]
        Standard,
    }

    #[derive(Debug, qs_error::QsError)]
    pub enum B {
        #[qs(code = "b", status = 400)]
        Own,
        #[qs(code = super::ring::C::Chain)]
        OfC,
        #[qs(code = C::Own)]
        Next,
    }

    #[derive(Debug, qs_error::QsError)]
    pub enum C {
        #[qs(code = A::Standard)]
        Chain,
        #[qs(code = A::Own)]
        Next,
        #[qs(code = "c", status = 400)]
        Own,
    }
}

#[derive(Debug, QsError)]
enum Standard {
    #[qs(code = ErrorCode::BadDigest, message = "another digest")]
    Digest,
}

#[derive(Debug, QsError)]
enum Text<'a, T, const N: usize> {
    #[qs(code = "text", status = 404, message = "no {0}")]
    Own(&'a str, [T; N]),
    #[qs(code = Number::<u8>::Own)]
    Number,
    #[qs(transparent)]
    Nested(Box<Number<u8>>),
}

#[derive(Debug, QsError)]
enum Number<T> {
    #[qs(code = Text::<u8, 2>::Own, message = "number {0}")]
    Text(T),
    #[qs(code = "number", status = 409)]
    Own,
    #[qs(code = Text::<'static, u8, 3>::Number)]
    Back,
}

/// Its own variant by another path, a transparent field of the other type, and a struct.
mod own {
    #[derive(Debug, qs_error::QsError)]
    pub enum Error {
        #[qs(code = "own", status = 400)]
        Own,
        #[qs(code = crate::own::Error::Own, message = "again")]
        Again,
        #[qs(code = Other::Again)]
        Other,
        #[qs(transparent)]
        Inner(Other),
    }

    #[derive(Debug, qs_error::QsError)]
    pub enum Other {
        #[qs(code = Error::Again)]
        Again,
        #[qs(code = r#Error::r#Own)]
        r#Match,
    }

    #[derive(Debug, qs_error::QsError)]
    #[qs(code = Other::r#Match)]
    pub struct Struct;
}

fn codes<T: ErrorCatalog>() -> Vec<&'static str> {
    T::CATALOG.iter().map(|info| info.code()).collect()
}

fn main() {
    let all = [X::Own, X::OfY, X::Shared, X::Last];
    let messages: Vec<_> = all.iter().map(|x| (x.code(), x.message())).collect();
    let expected = [
        ("x", "the x"),
        ("y", "the y"),
        ("y", "shared"),
        ("last", "Not Found"),
    ];
    assert_eq!(messages, expected.map(|(code, text)| (code, text.into())));
    assert_eq!("last".parse::<X>().unwrap().code(), "last");
    assert_eq!((Y::OfX.code(), Y::OfX.status().as_u16()), ("x", 400));
    assert!(Y::OfX.info().is_retryable());
    assert_eq!(Y::Own.info().declared_by(), X::OfY.info().declared_by());
    assert_eq!(qs_error::respond(&Y::Last).headers()["x-a"], "b");
    assert_eq!(codes::<X>(), ["x", "y", "last"]);
    assert_eq!(codes::<Y>(), ["x", "y", "last"]);
    const BOTH: &[qs_error::CodeInfo] = qs_error::catalog![X, Y];
    assert_eq!(BOTH.len(), 3);

    use ring::{A, B, C};
    assert_eq!(A::Chain.message(), "another digest");
    let ring = [&A::Chain as &dyn QsError, &A::Standard, &B::OfC, &C::Chain];
    assert!(ring.iter().all(|error| error.code() == "bad_digest"));
    let next = [&A::Next as &dyn QsError, &B::Next, &C::Next];
    assert_eq!(next.map(|error| error.code()), ["b", "c", "a"]);
    assert_eq!(codes::<A>(), ["a", "bad_digest", "b"]);
    let _ = (A::Own, B::Own, C::Own, Standard::Digest);

    let number: Text<'_, u8, 1> = Text::Number;
    assert_eq!((number.code(), Number::Text(7).code()), ("number", "text"));
    assert_eq!(Number::Text(7).message(), "number 7");
    assert_eq!(Text::Own("t", [1]).message(), "no t");
    let nested: Text<'_, u8, 1> = Text::Nested(Box::new(Number::Back));
    assert_eq!(nested.code(), Number::<u8>::Own.code());
    assert_eq!(codes::<Text<'_, u8, 1>>(), ["text", "number"]);

    use own::{Error, Other, Struct};
    assert_eq!(Error::Other.message(), "again");
    let inner = Error::Inner(Other::Again);
    let own = [&inner as &dyn QsError, &Error::Own, &Error::Again, &Struct];
    assert!(own.iter().all(|error| error.code() == "own"));
    assert_eq!(Other::r#Match.message(), "Bad Request");
    assert_eq!((codes::<Error>(), codes::<Other>()), (vec!["own"], vec!["own"]));
}

//! Derived types named like the traits that they implement.
use qs_error::{ErrorCode, QsError as Derive};

macro_rules! called {
    ($($name:ident = $code:literal)*) => {
    $(
        #[derive(Debug, Derive)]
        #[allow(dead_code)]
        enum $name {
            #[qs(code = $code, status = 404, message = "no {0}")]
            Own(#[qs(member = "x")] u8),
            #[qs(code = ErrorCode::InvalidRange)]
            Inherited(#[qs(from)] std::fmt::Error),
            #[qs(transparent)]
            Standard(#[qs(from)] ErrorCode),
        }
    )*

        fn all() -> Vec<(Box<dyn Derive>, Box<dyn Derive>, &'static str)> {
            vec![$((
                Box::new($name::Own(1)),
                Box::new(<$name as std::convert::From<_>>::from(std::fmt::Error)),
                $code,
            )),*]
        }
    };
}

called! {
    From = "from"
    Into = "into"
    Sized = "sized"
    FromStr = "from_str"
    ErrorCatalog = "error_catalog"
    ErrorCodes = "error_codes"
    Rows = "rows"
    Inner = "inner"
    Source = "source"
    IntoResponse = "into_response"
    Serialize = "serialize"
    RetryAfter = "retry_after"
    Members = "members"
    FnMut = "fn_mut"
    ToString = "to_string"
}

fn main() {
    assert_eq!(all().len(), 15);
    for (own, caused, code) in all() {
        assert_eq!((own.code(), &*own.message()), (code, "no 1"));
        assert_eq!(caused.status(), 416);
        assert!(caused.source().is_some());
    }
    let standard: Rows = std::convert::From::from(ErrorCode::BadDigest);
    assert_eq!(standard.code(), "bad_digest");
}

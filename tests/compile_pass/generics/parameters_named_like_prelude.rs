//! Parameters named like types, traits, variants and crates.
#![allow(non_camel_case_types)]

use qs_error::{ErrorCatalog, ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error<Option, Result, String, Some, Ok> {
    #[qs(code = "prelude", status = 404, message = "{0} {1:?} {2} {3}")]
    Prelude(Option, Result, String, Some),
    #[qs(code = "caused", status = 500)]
    Caused(#[qs(source)] Ok),
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Debug, QsError)]
enum Traits<Display, Debug, From, Into, Sized> {
    #[qs(code = "traits", status = 404, message = "{0:>3} {1:?}", header("x-a" = "a"))]
    Traits(
        #[qs(member = "x")] Display,
        Debug,
        #[qs(header = "x-b")] From,
        #[qs(retry_after)] Into,
        std::marker::PhantomData<Sized>,
    ),
}

#[derive(Debug, QsError)]
#[qs(code = "crates", status = 404, message = "{0}{1}{2}{3}{4}")]
struct Crates<core, std, qs_error, QsError, ErrorResponse>(
    core,
    std,
    qs_error,
    QsError,
    ErrorResponse,
);

fn main() {
    type Plain = Error<u8, char, &'static str, u8, std::fmt::Error>;
    assert_eq!(Plain::Prelude(1, 'x', "s", 2).message(), "1 'x' s 2");
    let caused = Plain::Caused(std::fmt::Error);
    assert!(std::error::Error::source(&caused).is_some());
    assert_eq!(Plain::from(ErrorCode::BadDigest).code(), "bad_digest");
    assert_eq!(Plain::CATALOG.len(), 42);
    let traits: Traits<_, _, _, _, u8> = Traits::Traits(1, 'y', 2, 3_u8, std::marker::PhantomData);
    assert_eq!(traits.message(), "  1 'y'");
    let headers = qs_error::respond(&traits).headers().clone();
    assert_eq!(
        (&headers["x-b"], &headers["retry-after"]),
        (&"2".parse().unwrap(), &"3".parse().unwrap())
    );
    assert_eq!(Crates(1, 2, 3, 4, 5).to_string(), "12345");
}

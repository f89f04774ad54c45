//! snafu with parameters, renamed contexts, boxed and transparent sources, and structs.
use qs_error::{ErrorCatalog, ErrorCode, QsError};
use snafu::{IntoError, OptionExt, ResultExt, Snafu};

#[derive(Debug, Snafu, QsError)]
#[snafu(context(suffix(Context)), visibility(pub(crate)))]
#[qs(external_display, url = "https://example.com/{code}")]
enum Error<T: std::fmt::Debug + 'static> {
    #[snafu(display("no key {key:?}"))]
    #[qs(code = "no_key", status = 404)]
    NoKey {
        #[qs(member)]
        key: &'static str,
        value: T,
    },
    #[snafu(display("cannot read"), context(suffix(false)))]
    #[qs(code = "unreadable", status = 500)]
    Unreadable {
        #[snafu(source(from(std::fmt::Error, Box::new)))]
        source: Box<std::fmt::Error>,
    },
    #[snafu(display("with a hint: {hint}"))]
    #[qs(code = "hinted", status = 400, message = "{hint}", header("x-a" = "a"))]
    Hinted { hint: String, source: Inner },
    #[snafu(transparent)]
    #[qs(transparent)]
    Standard { source: ErrorCode },
}

#[derive(Debug, Snafu, QsError)]
#[snafu(display("inner {number}"))]
#[qs(external_display, code = "inner", status = 409)]
struct Inner {
    number: u8,
}

type Failure = Error<u8>;

fn find(key: &'static str) -> Result<u8, Failure> {
    let found = (key == "known").then_some(1);
    found.context(NoKeyContext { key, value: 2 })
}

fn main() {
    assert_eq!(find("known").unwrap(), 1);
    let missing = find("other").unwrap_err();
    assert_eq!(
        (missing.message(), missing.code()),
        ("no key \"other\"".into(), "no_key")
    );
    assert!(qs_error::respond(&missing)
        .body()
        .ends_with(br#","key":"other"}"#));
    let inner: Result<u8, Inner> = InnerSnafu { number: 3 }.fail();
    let hinted: Failure = inner.context(HintedContext { hint: "h" }).unwrap_err();
    assert_eq!(
        (hinted.message(), hinted.to_string()),
        ("h".into(), "with a hint: h".to_owned())
    );
    let unreadable: Failure = Unreadable.into_error(std::fmt::Error);
    assert_eq!(unreadable.message(), "Internal Server Error");
    for error in [hinted, unreadable] {
        assert!(std::error::Error::source(&error).is_some());
    }
    let standard = Failure::from(ErrorCode::BadDigest);
    assert_eq!(
        (standard.code(), Failure::CATALOG.len()),
        ("bad_digest", 43)
    );
}

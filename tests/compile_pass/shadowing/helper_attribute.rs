//! Items of every kind named like the attribute.
#![allow(nonstandard_style, dead_code, unused_macros)]

macro_rules! qs {
    ($($tokens:tt)*) => {
        compile_error! { "not this one" }
    };
}

mod qs {
    pub struct qs;
}

fn qs() -> &'static str {
    "function"
}

trait code {}
struct status;
const message: &str = "constant";

#[derive(Debug, qs_error::QsError)]
#[qs(url = "https://example.com/{code}")]
enum Error {
    #[qs(code = "own", status = 404, message = "own {qs}")]
    Own {
        #[qs(member)]
        qs: u8,
        #[qs(header = "x-qs")]
        code: u8,
    },
    #[qs(transparent)]
    qs(#[qs(from)] qs_error::ErrorCode),
}

fn main() {
    use qs_error::QsError;
    let own = Error::Own { qs: 1, code: 2 };
    assert_eq!(own.message(), "own 1");
    let response = qs_error::respond(&own);
    assert_eq!(response.headers()["x-qs"], "2");
    assert!(response.body().ends_with(br#""qs":1}"#));
    assert_eq!(
        Error::from(qs_error::ErrorCode::BadDigest).code(),
        "bad_digest"
    );
    assert_eq!(qs(), "function");
}

//! A module named like the facade, whose items the expansion does not use.
#![allow(nonstandard_style, dead_code, unused_macros)]

mod inner {
    pub mod qs_error {
        pub mod __private {
            pub struct CodeInfo;
            pub struct Row;
            pub struct Members;
            pub trait QsError {}
            pub trait ErrorCatalog {}
            pub fn row() {}
            pub mod axum {}
        }

        pub struct ErrorCode;
        pub struct ErrorResponse;
        pub trait QsError {}
    }

    use self::qs_error::{ErrorCode, QsError};

    #[derive(Debug, ::qs_error::QsError)]
    pub enum Error {
        #[qs(code = "own", status = 404, message = "{0}")]
        Own(#[qs(member = "x")] u8),
        #[qs(code = ::qs_error::ErrorCode::InvalidRange, retry_after = 3)]
        Inherited(ErrorCodeOfOurs),
        #[qs(transparent)]
        Standard(#[qs(from)] ::qs_error::ErrorCode),
    }

    #[derive(Debug)]
    pub struct ErrorCodeOfOurs;

    impl QsError for ErrorCode {}
}

fn main() {
    use qs_error::QsError;
    let own = inner::Error::Own(1);
    assert_eq!(own.message(), "1");
    assert!(qs_error::respond(&own).body().ends_with(br#","x":1}"#));
    let inherited = inner::Error::Inherited(inner::ErrorCodeOfOurs);
    assert_eq!(qs_error::respond(&inherited).headers()["retry-after"], "3");
    let standard = inner::Error::from(qs_error::ErrorCode::BadDigest);
    assert_eq!(standard.code(), "bad_digest");
}

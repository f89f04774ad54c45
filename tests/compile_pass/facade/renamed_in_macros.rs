//! The facade under another name, in paths that macros, modules and functions contain.
//@ facade: errors

macro_rules! errors {
    ($facade:path, $name:ident $code:literal) => {
        #[derive(Debug, ::errors::QsError)]
        #[qs(crate = $facade, code = $code, status = 404)]
        struct $name {
            source: Option<std::fmt::Error>,
        }
    };
    (tokens $($facade:tt)*) => {
        #[derive(Debug, $($facade)*::QsError)]
        #[qs(crate = $($facade)*)]
        enum Tokens {
            #[qs(code = "tokens", status = 409, message = "{0}")]
            Own(#[qs(member = "x")] u8),
            #[qs(transparent)]
            Standard(#[qs(from)] $($facade)*::ErrorCode),
        }
    };
}

mod qs_error {
    pub use ::errors::__private;
}

errors!(errors, Plain "plain");
errors!(::errors, Absolute "absolute");
errors!(self::qs_error, Module "module");
errors!(tokens::errors);

fn main() {
    use ::errors::{ErrorCode, ErrorResponse, QsError, ResultExt};
    errors!(crate::qs_error, Local "local");
    let source = None;
    let codes = [
        Plain { source }.code(),
        Absolute { source }.code(),
        Module { source }.code(),
        Local { source }.code(),
    ];
    assert_eq!(codes, ["plain", "absolute", "module", "local"]);
    assert_eq!(Tokens::Own(1).message(), "1");
    assert_eq!(Tokens::from(ErrorCode::BadDigest).code(), "bad_digest");
    let failed: Result<u8, ErrorResponse> =
        Err(Local { source }).with_code(ErrorCode::InvalidRange);
    assert_eq!(failed.unwrap_err().status(), 416);
}

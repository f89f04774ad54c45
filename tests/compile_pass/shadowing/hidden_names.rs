//! Items that have the hidden names of expansions.
#![allow(
    dead_code,
    non_camel_case_types,
    non_upper_case_globals,
    nonstandard_style
)]

use qs_error::{ErrorCode, QsError};

mod __qs_private {}
const __qs_rows: () = ();
const __qs_base: () = ();
trait __qs_fallback {}
struct __qs_T;
const __QS_ROWS: () = ();

#[derive(Debug, QsError)]
enum Error<__qs_U> {
    #[qs(code = "own", status = 404, message = "{0} {1:?}")]
    Own(u8, __qs_U),
    #[qs(code = ErrorCode::InvalidRange)]
    Inherited,
    #[qs(transparent)]
    Standard(ErrorCode),
}

fn main() {
    assert_eq!(Error::Own(1, 2).message(), "1 2");
    assert_eq!(Error::<u8>::Inherited.code(), "invalid_range");
    assert_eq!(
        Error::<u8>::Standard(ErrorCode::BadDigest).code(),
        "bad_digest"
    );
}

//! Fields whose methods fail. Rendering does not panic.

use std::fmt;

use qs_error::{CodeInfo, ErrorCode, ErrorExt as _, ErrorResponse, QsError};

use crate::support::{Failing, check_message, render};

#[derive(Debug, QsError)]
enum Fails {
    #[qs(code = "everywhere", status = 400, message = "{0}", display = "{0}!")]
    Everywhere(
        #[qs(source)]
        #[qs(header = "x-a", expose)]
        Failing,
    ),
    #[qs(code = "nothing_written", status = 400, message = "{0}")]
    Nothing(Silent),
}

#[derive(Debug)]
struct Silent;

impl fmt::Display for Silent {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(fmt::Error)
    }
}

#[test]
fn error_with_failing_fields_is_rendered() {
    let error = Fails::Everywhere(Failing);
    check_message(&error, "Bad Request");
    assert_eq!(render(&error).header("x-a"), None);
    check_message(&Fails::Nothing(Silent), "Bad Request");
}

#[test]
fn copy_of_error_with_failing_fields_is_rendered() {
    let error = ErrorResponse::from(Fails::Everywhere(Failing));
    check_message(&error, "Bad Request");
    let error = ErrorCode::InternalError.with_source(Failing);
    assert_eq!(render(&error).status, 500);
}

/// A manual impl. Its code differs from its catalog entry and is not a valid header value.
#[derive(Debug)]
struct ByHand;

impl fmt::Display for ByHand {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(fmt::Error)
    }
}

impl std::error::Error for ByHand {}

impl QsError for ByHand {
    fn info(&self) -> &'static CodeInfo {
        ErrorCode::InvalidRange.info()
    }

    fn code(&self) -> &'static str {
        "a\r\nb: c"
    }
}

#[test]
fn invalid_manual_code_is_replaced_by_entry_code() {
    let response = qs_error::respond(&ByHand);
    assert_eq!(response.status(), 416);
    assert_eq!(response.headers()["x-qs-error-code"], "invalid_range");
    assert_eq!(response.headers().get("b"), None);
}

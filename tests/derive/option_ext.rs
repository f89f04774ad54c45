//! OptionExt: a code for a value that is absent.

use std::error::Error;

use qs_error::{ErrorCode, ErrorExt as _, ErrorResponse, HttpCode, OptionExt, QsError};

use crate::support::{check_body, check_message};

#[test]
fn absent_value_has_code() {
    fn find(value: Option<u8>) -> Result<u8, ErrorResponse> {
        let value = value.or_code(HttpCode::NotFound)?;
        Ok(value)
    }
    assert_eq!(find(Some(7)).expect("a value"), 7);
    let error = find(None).expect_err("no value");
    check_body(
        &error,
        r#"{"code":"not_found","message":"Not Found","request_id":"$id"}"#,
    );
    assert!(error.source().is_none());
}

#[derive(Debug, PartialEq, QsError)]
enum Vendor {
    #[qs(code = "vendor", status = 424, message = "about {0}")]
    About(u8),
}

#[test]
fn code_of_any_derived_type_is_accepted() {
    let error = None::<()>.or_code(Vendor::About(3)).expect_err("no value");
    check_message(&error, "about 3");
    assert_eq!(error.downcast_ref(), Some(&Vendor::About(3)));
    let response = ErrorCode::InvalidRange.with_message("m");
    let error = None::<()>.or_code(response).expect_err("no value");
    check_message(&error, "m");
}

#[test]
fn borrowed_value_is_returned() {
    let text = Some(String::from("a"));
    let found: Result<&String, _> = text.as_ref().or_code(HttpCode::Gone);
    assert_eq!(found.expect("a value"), "a");
}

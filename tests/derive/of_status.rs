//! Responses built from a status, and downcasts to the error in a response.

use std::rc::Rc;

use http::StatusCode;
use qs_error::{ErrorCode, ErrorExt as _, ErrorResponse, HttpCode, QsError, ResultExt as _};

use crate::log::logged;
use crate::support::{check_body, check_headers, check_message, render};

fn of_number(number: u16) -> ErrorResponse {
    ErrorResponse::of_status(StatusCode::from_u16(number).expect("a status"))
}

#[test]
fn registered_status_has_code_of_list() {
    for code in HttpCode::ALL {
        let error = ErrorResponse::of_status(code.status());
        assert_eq!(error.info(), code.info());
        check_message(&error, &code.message());
        check_headers(&error, &[]);
    }
}

#[test]
fn unregistered_status_is_unchanged() {
    for (number, code) in [
        (418, "client_error"),
        (499, "client_error"),
        (599, "server_error"),
    ] {
        let error = of_number(number);
        assert_eq!((render(&error).status, error.code()), (number, code));
        let (_, lines) = logged(&error);
        assert_eq!(lines.len(), 1, "{lines:?}");
    }
}

#[test]
fn non_error_status_becomes_500() {
    for number in [100, 200, 304, 399, 600, 999] {
        let error = of_number(number);
        check_body(
            &error,
            r#"{"code":"internal_server_error","message":"Internal Server Error","request_id":"$id"}"#,
        );
        assert_eq!(render(&error).status, 500);
        let (id, lines) = logged(&error);
        let [omission, _] = &lines[..] else {
            panic!("two events: {lines:?}");
        };
        let expected = format!("the status {number} is not an error");
        assert!(omission.contains(&expected), "{omission}");
        assert!(omission.contains(&id), "{omission}");
    }
}

#[derive(Debug, PartialEq, QsError)]
#[qs(code = "own", status = 404)]
struct Own(u8);

#[derive(Debug, QsError)]
#[qs(code = "local", status = 404)]
struct Local(Rc<u8>);

#[test]
fn converted_error_is_downcast() {
    let error = ErrorResponse::from(Own(3)).with_message("m");
    assert_eq!(error.downcast_ref(), Some(&Own(3)));
    assert_eq!(error.downcast_ref::<ErrorCode>(), None);
    let error = ErrorCode::InvalidRange.with_source(Own(3));
    assert_eq!(error.downcast_ref(), Some(&ErrorCode::InvalidRange));
    assert_eq!(error.downcast_ref::<Own>(), None);
}

#[test]
fn replaced_or_copied_error_is_not_downcast() {
    assert_eq!(of_number(404).downcast_ref::<HttpCode>(), None);
    let error = ErrorResponse::from(Local(Rc::new(1)));
    assert!(error.downcast_ref::<Local>().is_none());
    let error = Err::<(), _>(Own(3)).with_code(HttpCode::Gone);
    let error = error.expect_err("failed");
    assert_eq!(error.downcast_ref(), Some(&HttpCode::Gone));
    assert_eq!(error.downcast_ref::<Own>(), None);
}

//! `ResultExt`: a code for errors without a code.

use std::error::Error;
use std::io;

use qs_error::{
    CodeInfo, ErrorCatalog, ErrorCode, ErrorExt as _, ErrorResponse, HttpCode, QsError, ResultExt,
};

use crate::support::{check_message, render, sources};

fn failed<T, E>(error: E) -> Result<T, E> {
    Err(error)
}

#[test]
fn external_error_is_source() {
    fn read() -> Result<u8, ErrorResponse> {
        let byte = failed(io::Error::other("/srv")).with_code(ErrorCode::InternalError)?;
        Ok(byte)
    }
    let error = read().expect_err("failed");
    assert_eq!(error.code(), "internal_error");
    assert!(error.source().expect("a source").is::<io::Error>());
    check_message(&error, &ErrorCode::InternalError.message());
}

#[test]
fn boxes_and_strings_are_accepted() {
    let boxed: Box<dyn Error + Send + Sync> = Box::new(io::Error::other("boxed"));
    let error = failed::<(), _>(boxed)
        .with_code(ErrorCode::UpstreamFailed)
        .expect_err("failed");
    assert_eq!(sources(&error), ["boxed"]);
    assert!(error.source().expect("a source").is::<io::Error>());
    let error = failed::<(), _>(String::from("text"))
        .with_code(ErrorCode::UpstreamFailed)
        .expect_err("failed");
    assert_eq!(sources(&error), ["text"]);
    let error = failed::<(), _>("literal")
        .with_code(ErrorCode::UpstreamFailed)
        .expect_err("failed");
    assert_eq!(sources(&error), ["literal"]);
}

#[derive(Debug, QsError)]
enum Vendor {
    #[qs(code = "vendor", status = 424, message = "about {0}")]
    About(u8),
}

#[test]
fn code_of_any_derived_type_is_accepted() {
    let error = failed::<(), _>(std::fmt::Error)
        .with_code(Vendor::About(3))
        .expect_err("failed");
    assert_eq!(render(&error).status, 424);
    check_message(&error, "about 3");
    assert_eq!(sources(&error), [std::fmt::Error.to_string()]);
    let info: &'static CodeInfo = Vendor::find("vendor").expect("a row");
    let error = failed::<(), _>("x").with_code(info).expect_err("failed");
    assert_eq!(error.code(), "vendor");
}

#[test]
fn message_of_response_is_unchanged() {
    let error = failed::<(), _>("deep")
        .with_code(ErrorCode::InvalidJson.with_message("line 3"))
        .expect_err("failed");
    check_message(&error, "line 3");
    assert_eq!(sources(&error), ["deep"]);
}

#[test]
fn success_is_returned() {
    let fine: Result<u8, io::Error> = Ok(7);
    assert_eq!(fine.with_code(ErrorCode::InternalError).expect("fine"), 7);
}

fn derived() -> Result<(), ErrorCode> {
    failed(ErrorCode::InvalidRange)
}

#[test]
fn code_of_derived_error_is_replaced() {
    let error = derived().with_code(ErrorCode::InternalError);
    let error = error.expect_err("failed");
    assert_eq!(
        (error.code(), render(&error).status),
        ("internal_error", 500)
    );
    assert!(error.source().expect("a source").is::<ErrorCode>());
}

#[test]
fn code_of_response_is_replaced() {
    let inner = ErrorCode::InvalidRange
        .with_message("inner")
        .with_url("https://inner.example");
    let error = failed::<(), _>(inner).with_code(HttpCode::Conflict);
    let error = error.expect_err("failed");
    assert_eq!(error.code(), "conflict");
    check_message(&error, "Conflict");
    assert_eq!(error.url(), None);
    assert_eq!(sources(&error)[0], "inner");
}

#[test]
fn code_inside_anyhow_error_is_replaced() {
    let failure = anyhow::Error::new(ErrorCode::InvalidRange).context("while reading");
    let error = failed::<(), _>(failure).with_code(HttpCode::InternalServerError);
    let error = error.expect_err("failed");
    assert_eq!(error.code(), "internal_server_error");
    check_message(&error, "Internal Server Error");
    let inner = ErrorCode::InvalidRange.to_string();
    assert_eq!(sources(&error), ["while reading", &inner]);
}

#[test]
fn question_mark_keeps_code() {
    fn of_derived() -> Result<(), ErrorResponse> {
        Ok(derived()?)
    }
    fn of_response() -> Result<(), ErrorResponse> {
        of_derived()?;
        Ok(())
    }
    let error = of_response().expect_err("failed");
    assert_eq!(
        (error.code(), render(&error).status),
        ("invalid_range", 416)
    );
    assert_eq!(error.downcast_ref(), Some(&ErrorCode::InvalidRange));
}

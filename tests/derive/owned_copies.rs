//! Conversions of derived types of every kind into `ErrorResponse`.

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;

use qs_error::{ErrorResponse, QsError};

use crate::support::{Failing, check_body, check_headers, render, sources};

#[derive(Debug, QsError)]
enum NotSend {
    #[qs(code = "not_send", status = 409, message = "{0}", display = "log {0}")]
    Counted(Rc<str>, #[qs(member = "cell")] Cell<u8>, #[qs(source)] Deep),
}

#[derive(Debug, QsError)]
#[qs(code = "deep", status = 500, display = "deep")]
struct Deep(#[qs(source)] fmt::Error);

#[derive(Debug, QsError)]
enum Borrowed<'a> {
    #[qs(
        code = "borrowed",
        status = 409,
        message = "{name}",
        url = "https://example.com/"
    )]
    Name {
        name: &'a str,
        #[qs(header = "x-name")]
        header: &'a str,
        #[qs(member)]
        member: &'a str,
        #[qs(retry_after)]
        wait: u8,
    },
}

#[derive(Debug, QsError)]
enum Generic<T, const N: usize> {
    #[qs(code = "generic", status = 409, message = "{0}")]
    Value(T, [u8; N]),
}

#[derive(Debug, QsError)]
#[qs(code = "constant", status = 409, message = "{0}")]
struct Constant<const N: usize>(u8);

#[derive(Debug, QsError)]
#[qs(code = "all_of_it", status = 409, message = "{0} {1}")]
struct AllOfIt<'a, 'b: 'a, T: ?Sized, const N: usize>(&'a T, &'b str);

#[test]
fn error_that_is_not_send_is_copied() {
    let error = NotSend::Counted("r".into(), Cell::new(3), Deep(fmt::Error));
    let error = ErrorResponse::from(error);
    check_body(
        &error,
        r#"{"code":"not_send","message":"r","request_id":"$id","cell":3}"#,
    );
    assert_eq!(error.to_string(), "log r");
    assert_eq!(sources(&error), ["deep".to_owned(), fmt::Error.to_string()]);
}

#[test]
fn borrowing_error_is_copied() {
    let error = {
        let text = String::from("x\n");
        ErrorResponse::from(Borrowed::Name {
            name: &text,
            header: "h",
            member: &text,
            wait: 2,
        })
    };
    check_body(
        &error,
        r#"{"code":"borrowed","message":"x\n","request_id":"$id","url":"https://example.com/","member":"x\n"}"#,
    );
    check_headers(&error, &[("x-name", "h"), ("retry-after", "2")]);
}

#[test]
fn generic_error_is_converted() {
    let error = ErrorResponse::from(Generic::Value("text", [0; 2]));
    assert_eq!(error.message(), "text");
    let error = ErrorResponse::from(Generic::Value(Rc::new(7), []));
    assert_eq!(error.message(), "7");
    let error = ErrorResponse::from(Constant::<4>(9));
    assert_eq!(error.message(), "9");
    let error = ErrorResponse::from(AllOfIt::<str, 3>("a", "b"));
    assert_eq!(error.message(), "a b");
    assert_eq!(render(&error).status, 409);
}

#[test]
fn question_mark_converts_borrowing_error() {
    fn borrowed(text: &str) -> Result<(), Borrowed<'_>> {
        Err(Borrowed::Name {
            name: text,
            header: "h",
            member: text,
            wait: 0,
        })
    }
    fn handler() -> Result<(), ErrorResponse> {
        let text = String::from("short");
        borrowed(&text)?;
        Ok(())
    }
    assert_eq!(handler().expect_err("failed").message(), "short");
}

#[derive(Debug, QsError)]
enum Fails {
    #[qs(code = "fails", status = 409, message = "{0}")]
    All(Failing, Rc<()>, #[qs(source)] Failing),
}

#[test]
fn failing_part_is_omitted_from_copy() {
    let error = ErrorResponse::from(Fails::All(Failing, Rc::new(()), Failing));
    check_body(
        &error,
        r#"{"code":"fails","message":"Conflict","request_id":"$id"}"#,
    );
    assert_eq!(sources(&error).len(), 1);
}

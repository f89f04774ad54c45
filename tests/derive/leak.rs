//! Secrets of errors: a 5xx body is constant, and sources and Display are only logged.

use std::io;

use qs_error::{ErrorCode, ErrorExt as _, ErrorResponse, QsError, ResultExt};

use crate::support::{check_body, render};

const SECRET: &str = "/srv/secret password=hunter2";

fn secret() -> io::Error {
    io::Error::other(SECRET)
}

#[derive(Debug, QsError)]
enum Leaky {
    #[qs(code = "display", status = 500, display = "path {path}: {source}")]
    Display {
        path: &'static str,
        source: io::Error,
    },
    #[qs(code = "debug", status = 503, message = "constant", display = "{0:?}")]
    Debug(&'static str),
    #[qs(code = "made_from", status = 500)]
    From(#[qs(from)] io::Error),
    #[qs(
        code = "client",
        status = 400,
        message = "bad",
        display = "bad: {source}"
    )]
    Client { source: io::Error },
    #[qs(code = ErrorCode::InternalError, display = "{0} {1}")]
    Inherited(&'static str, #[qs(source)] io::Error),
}

#[track_caller]
fn check(error: &dyn QsError) {
    let response = render(error);
    let said = format!(
        "{} {:?} {:?}",
        response.body,
        response.headers,
        error.message()
    );
    for part in ["secret", "hunter2", "srv"] {
        assert!(!said.contains(part), "{said}");
    }
}

#[test]
fn response_hides_display_and_source() {
    let path = SECRET;
    check(&Leaky::Display {
        path,
        source: secret(),
    });
    check(&Leaky::Debug(SECRET));
    check(&Leaky::from(secret()));
    check(&Leaky::Client { source: secret() });
    check(&Leaky::Inherited(SECRET, secret()));
}

#[test]
fn owned_response_hides_display_and_source() {
    let path = SECRET;
    check(&ErrorResponse::from(Leaky::Display {
        path,
        source: secret(),
    }));
    check(&ErrorResponse::from(Leaky::Client { source: secret() }));
    check(&ErrorCode::InternalError.with_source(secret()));
    check(&ErrorCode::InvalidArgument.with_source(secret()));
    let failed: Result<(), _> = Err(secret());
    check(
        &failed
            .with_code(ErrorCode::ServiceUnavailable)
            .expect_err("failed"),
    );
}

#[test]
fn run_time_string_is_not_sent_in_5xx() {
    let error = ErrorCode::InternalError.with_message(format!("at {SECRET}"));
    check(&error);
    assert!(error.to_string().contains("hunter2"), "the log has it");
    let error = error.expose();
    assert!(error.message().contains("hunter2"), "it is meant");
}

#[test]
fn body_of_5xx_does_not_depend_on_values() {
    let body = r#"{"code":"made_from","message":"Internal Server Error","request_id":"$id"}"#;
    check_body(&Leaky::from(secret()), body);
    check_body(&Leaky::from(io::Error::other("other")), body);
}

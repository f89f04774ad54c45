//! Problem documents (RFC 9457).

use qs_error::client::BodyKind::{OtherJson, Problem};

use crate::support::{CODE, PROBLEM, json, read};

#[test]
fn type_is_code_of_problem_only() {
    let body = r#"{"type":"https://docs.example.com/errors#disk_full","title":"t","status":418}"#;
    let error = read(507, &[PROBLEM], body);
    assert_eq!((error.kind(), error.code()), (Problem, Some("disk_full")));
    assert_eq!(error.status(), 507);
    assert_eq!(
        error.url(),
        Some("https://docs.example.com/errors#disk_full")
    );

    let error = json(507, body);
    assert_eq!(
        (error.kind(), error.code(), error.url()),
        (OtherJson, None, None)
    );

    let error = read(507, &[PROBLEM, CODE], body);
    assert_eq!(
        (error.code(), error.disagrees()),
        (Some("from_header"), false)
    );

    let error = read(507, &[PROBLEM], r#"{"type":" about:blank#","title":"t"}"#);
    assert_eq!((error.code(), error.url()), (None, None));

    let content_type = (
        "content-type",
        &b"Application/Problem+JSON; charset=utf-8"[..],
    );
    let error = read(
        507,
        &[content_type],
        r#"{"type":"about:blank","title":"t"}"#,
    );
    assert_eq!(
        (error.kind(), error.code(), error.url()),
        (Problem, None, None)
    );
    assert_eq!(error.message(), Some("t"));
    assert_eq!(read(507, &[PROBLEM], "{}").kind(), Problem);
}

#[test]
fn code_of_problem_precedes_header_and_type() {
    let body = r#"{"type":"/errors/other","detail":"d","code":"disk_full"}"#;
    let error = read(507, &[PROBLEM, CODE], body);
    assert_eq!((error.kind(), error.code()), (Problem, Some("disk_full")));
    assert!(error.disagrees());
}

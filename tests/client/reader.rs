//! The settings of a reader, and the responses that it reads.

use http::{HeaderMap, HeaderName, Response, StatusCode};
use qs_error::client::BodyKind::{Empty, Envelope, Json, NotJson, OtherJson};
use qs_error::client::{Reader, RemoteError};

use crate::support::{CODE, ID, headers};

#[test]
fn truncated_body_gives_earlier_members() {
    let read = |limit, body: &str| {
        let reader = Reader::new().limit(limit);
        reader
            .read(StatusCode::CONFLICT, &HeaderMap::new(), body.as_bytes())
            .unwrap()
    };
    let body = r#"{"code":"a","message":"🦀🦀","limit":123}"#;
    for limit in 0..=body.len() {
        let error = read(limit, body);
        assert_eq!(error.is_truncated(), limit < body.len());
        assert_eq!(error.raw(), &body.as_bytes()[..limit]);
        assert_eq!(error.code(), (limit >= 11).then_some("a"), "{limit}");
        assert_eq!(error.message(), (limit >= 32).then_some("🦀🦀"), "{limit}");
        assert_eq!(
            error.member::<u32>("limit"),
            (limit >= 45).then_some(123),
            "{limit}"
        );
        let kind = if limit >= 11 {
            Json
        } else if limit == 0 {
            Empty
        } else {
            OtherJson
        };
        assert_eq!(error.kind(), kind, "{limit}");
    }
    let body = r#"{"error":{"code":"a","message":"m","limit":123}}"#;
    for limit in 20..=body.len() {
        let error = read(limit, body);
        assert_eq!(
            (error.code(), error.kind()),
            (Some("a"), Envelope),
            "{limit}"
        );
        assert_eq!(
            error.member::<u32>("limit"),
            (limit >= 47).then_some(123),
            "{limit}"
        );
    }
    // Only the last character of a truncated body may be incomplete.
    let read_bytes = |limit, body: &[u8]| {
        let error = Reader::new()
            .limit(limit)
            .read(StatusCode::CONFLICT, &HeaderMap::new(), body);
        error.unwrap().kind()
    };
    let invalid = b"{\"code\":\"a\",\"message\":\"\xff\",\"limit\":123}";
    assert_eq!(read_bytes(30, invalid), NotJson);
    let incomplete = b"{\"code\":\"a\",\"message\":\"\xf0\x9f\xa6";
    assert_eq!(read_bytes(30, incomplete), NotJson);
    assert_eq!(read_bytes(25, incomplete), Json);
    assert_eq!(read(4, "[1,2,3]").kind(), OtherJson);
    assert_eq!(read(4, "<html>").kind(), NotJson);
}

#[test]
fn settings_of_reader_are_used() {
    let reader = Reader::new()
        .error_code_header(HeaderName::from_static("x-code"))
        .request_id_header(HeaderName::from_static("x-id"))
        .envelope("fault".to_owned());
    let headers = headers(&[("x-code", b"of_header"), ("x-id", b"id-8"), CODE, ID]);
    let read = |body: &str| {
        reader
            .read(StatusCode::CONFLICT, &headers, body.as_bytes())
            .unwrap()
    };
    let error = read(r#"{"fault":{"code":"a"},"error":{"code":"b"}}"#);
    assert_eq!(
        (error.code(), error.request_id()),
        (Some("a"), Some("id-8"))
    );
    assert_eq!(read("{}").code(), Some("of_header"));
}

#[test]
fn response_is_read_with_any_body_type() {
    let response = Response::builder()
        .status(404)
        .body(r#"{"code":"a"}"#)
        .unwrap();
    assert_eq!(
        RemoteError::from_response(&response).unwrap().code(),
        Some("a")
    );
    let response = response.map(|body| bytes::Bytes::from_static(body.as_bytes()));
    assert_eq!(
        RemoteError::from_response(&response).unwrap().code(),
        Some("a")
    );
}

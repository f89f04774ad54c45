//! `ErrorBody`: the body of an error response, as a client reads it.

mod constructor;
mod deserialize;
mod from_slice;
mod invalid_json;
mod mutation;

use qs_error::QsError;
use qs_error::body::{ErrorBody, ErrorBodyRef};
use serde_json::json;

use crate::support::render;

fn read(json: &str) -> ErrorBody {
    serde_json::from_str(json).expect("a body")
}

#[test]
fn code_alone_is_read() {
    let body = read(r#"{"code":"a"}"#);
    assert_eq!(body.code(), "a");
    assert_eq!(body.message(), None);
    assert_eq!(body.request_id(), None);
    assert_eq!(body.url(), None);
    assert!(body.members().is_empty());
}

#[test]
fn null_counts_as_left_out() {
    let body = read(r#"{"code":"a","message":null,"request_id":null,"url":null}"#);
    assert_eq!(body, read(r#"{"code":"a"}"#));
}

#[test]
fn all_members_are_read_in_any_order() {
    let body = read(
        r#" {"url":"u", "request_id":"aa08cf7a43f611e5" ,"x":[1,{"y":null}],"message":"m\n","code":"bad_request"}"#,
    );
    assert_eq!(body.code(), "bad_request");
    assert_eq!(body.message(), Some("m\n"));
    assert_eq!(body.request_id(), Some("aa08cf7a43f611e5"));
    assert_eq!(body.url(), Some("u"));
    assert_eq!(body.members()["x"], json!([1, {"y": null}]));
    assert_eq!(body.members().len(), 1);
}

#[test]
fn members_are_written_in_documented_order() {
    let body = read(r#"{"x":1,"url":"u","request_id":"r","message":"m","code":"c"}"#);
    assert_eq!(
        serde_json::to_string(&body).expect("JSON"),
        r#"{"code":"c","message":"m","request_id":"r","url":"u","x":1}"#
    );
    let bare = read(r#"{"code":"c","url":null}"#);
    assert_eq!(
        serde_json::to_string(&bare).expect("JSON"),
        r#"{"code":"c"}"#
    );
}

#[test]
fn body_without_code_is_error() {
    for json in [
        "{}",
        r#"{"code":null}"#,
        r#"{"message":"m"}"#,
        "[]",
        "\"code\"",
        "",
        "{",
    ] {
        assert!(serde_json::from_str::<ErrorBody>(json).is_err(), "{json}");
    }
}

#[test]
fn body_is_read_from_value_and_reader() {
    let json = r#"{"code":"a","limit":5}"#;
    let value: serde_json::Value = serde_json::from_str(json).expect("JSON");
    let from_value: ErrorBody = serde_json::from_value(value).expect("a body");
    let from_reader: ErrorBody = serde_json::from_reader(json.as_bytes()).expect("a body");
    assert_eq!(from_value, read(json));
    assert_eq!(from_reader, read(json));
}

#[test]
fn borrowed_strings_are_slices_of_json() {
    let json = r#"{"code":"a","message":"one\ntwo","request_id":null,"url":"u","limit":5}"#;
    let body: ErrorBodyRef<'_> = serde_json::from_str(json).expect("a body");
    let is_in_json = |text: &str| json.as_bytes().as_ptr_range().contains(&text.as_ptr());
    assert!(is_in_json(body.code()) && body.url().is_some_and(is_in_json));
    assert_eq!((body.code(), body.url()), ("a", Some("u")));
    assert_eq!(body.message(), Some("one\ntwo"));
    assert_eq!(body.request_id(), None);
    assert_eq!(body.members()["limit"], 5);
    assert_eq!(ErrorBody::from(body), read(json));
}

#[test]
fn strings_of_every_length_round_trip() {
    for len in [0, 1, 200, 250, 251, 252, 253, 254, 255, 256, 257, 300, 5000] {
        let (message, url) = ("m".repeat(len), "ü".repeat(len / 7));
        let json = json!({"code": "c", "message": message, "url": url});
        let body = read(&json.to_string());
        assert_eq!(body.code(), "c");
        assert_eq!(body.message(), Some(&*message));
        assert_eq!(body.url(), Some(&*url));
        assert_eq!(serde_json::to_value(&body).expect("JSON"), json);
    }
}

#[derive(Debug, QsError)]
#[qs(url = "https://example.com/#{code}")]
enum Written {
    #[qs(code = "written", status = 400, message = "heard {0}")]
    Said(
        String,
        #[qs(member = "size")] u64,
        #[qs(member = "list")] Vec<u8>,
    ),
}

#[test]
fn response_round_trips() {
    let error = Written::Said(crate::support::HOSTILE.to_owned(), u64::MAX, vec![1]);
    let response = render(&error);
    let body = read(&response.body);
    assert_eq!(body.code(), "written");
    assert_eq!(body.message(), Some(&*error.message()));
    assert_eq!(body.request_id(), Some(response.id.as_str()));
    assert_eq!(body.url(), Some("https://example.com/#written"));
    assert_eq!(body.members()["size"], u64::MAX);
    let again = serde_json::to_value(&body).expect("JSON");
    assert_eq!(again, response.json());
}

//! `from_slice` of valid, cut and large bodies.

use std::thread;

use qs_error::body::{ErrorBody, ErrorBodyRef};

use super::read;

const BODY: &str = r#"{"message":"one\ntwo","x":[1,{"y":"}"}],"code":"a","limit":50,"url":"u","request_id":"r\u0021"}"#;

#[test]
fn valid_body_is_read_as_by_deserialize() {
    for json in [
        BODY,
        r#"{"code":"a"}"#,
        r#" {"url":null,"code" : "" , "":{},"z":1.5} "#,
    ] {
        assert_eq!(ErrorBody::from_slice(json.as_bytes()), Some(read(json)));
    }
}

#[test]
fn borrowed_strings_are_slices_of_json() {
    let json = br#"{"code":404,"message":"m\n","request_id":"r","url":"u"}"#;
    let body = ErrorBodyRef::from_slice(json).expect("a body");
    let is_in_json = |text: &str| json.as_ptr_range().contains(&text.as_ptr());
    assert_eq!(body.code(), "404");
    assert_eq!(body.message(), Some("m\n"));
    assert!(is_in_json(body.code()));
    assert!(body.request_id().is_some_and(is_in_json));
    assert!(body.url().is_some_and(is_in_json));
}

#[test]
fn members_before_cut_are_read() {
    let whole = read(BODY);
    let code_end = BODY.find(r#","limit""#).expect("the member after the code");
    let mut members = Vec::new();
    for end in 0..=BODY.len() {
        let body = ErrorBody::from_slice(&BODY.as_bytes()[..end]);
        assert_eq!(body.is_some(), end >= code_end, "{}", &BODY[..end]);
        let Some(body) = body else { continue };
        assert_eq!(body.code(), "a");
        assert_eq!(body.message(), whole.message());
        assert!([None, whole.request_id()].contains(&body.request_id()));
        assert!([None, whole.url()].contains(&body.url()));
        for (name, value) in body.members() {
            assert_eq!(value, &whole.members()[name], "{}", &BODY[..end]);
        }
        members.push(body.members().len());
    }
    assert!(members.is_sorted() && members.ends_with(&[2]));
}

#[test]
fn cut_code_is_not_read() {
    for (json, code) in [
        (r#"{"code":"a"#, None),
        (r#"{"code":"a\""#, None),
        (r#"{"code":40"#, None),
        (r#"{"code":true"#, None),
        (r#"{"code":"#, None),
        (r#"{"code"#, None),
        (r#"{"code":"a""#, Some("a")),
        (r#"{"code":40 "#, Some("40")),
        (r#"{"code":40,"#, Some("40")),
        (r#"{"code":true}"#, Some("true")),
        (r#"{"code":"a","message":"m"#, Some("a")),
        (r#"{"code":"a","x":[1,2"#, Some("a")),
        (r#"{"code":"a","x"#, Some("a")),
        (r#"{"code":"a","x":1,"c"#, Some("a")),
    ] {
        let body = ErrorBodyRef::from_slice(json.as_bytes());
        let found = body.as_ref().map(ErrorBodyRef::code);
        assert_eq!(found, code, "{json}");
    }
}

/// Reads on a small stack, which a recursive parser would overflow.
fn read_on_small_stack(json: String) -> Option<ErrorBody> {
    let read = move || ErrorBody::from_slice(json.as_bytes());
    let thread = thread::Builder::new().stack_size(512 << 10).spawn(read);
    thread.expect("a thread").join().expect("no panic")
}

#[test]
fn megabyte_of_brackets_is_read() {
    for open in ["[", "{", r#"{"a":"#, r#"{"code":"#, "[{", "\"", "\\", ","] {
        let brackets = open.repeat((1 << 20) / open.len());
        assert_eq!(read_on_small_stack(brackets.clone()), None);
        assert_eq!(read_on_small_stack(format!("{{{brackets}")), None);
        let json = format!(r#"{{"code":"a","x":{brackets}"#);
        let body = read_on_small_stack(json).expect("a body");
        assert_eq!(body, read(r#"{"code":"a"}"#));
    }
}

#[test]
fn megabyte_of_closed_brackets_is_read() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let depth = (1 << 20) / (open.len() + 1);
        let deep = format!("{}1{}", open.repeat(depth), close.repeat(depth));
        for name in ["x", "message", "code"] {
            let json = format!(r#"{{"{name}":{deep},"code":"a","y":1}}"#);
            let body = read_on_small_stack(json).expect("a body");
            assert_eq!(body, read(r#"{"code":"a","y":1}"#));
        }
    }
}

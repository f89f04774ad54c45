//! Bodies with invalid or unusual JSON. A table has bodies and the members that `from_slice` reads,
//! as JSON. `NONE` means that it returns `None`.

use qs_error::body::{ErrorBody, ErrorBodyRef};
use serde_json::Value;

const NONE: &str = "";

type Cases<'a> = &'a [(&'a [u8], &'a str)];

fn check(cases: Cases<'_>) {
    for (body, expected) in cases {
        check_one(body, expected);
    }
}

fn check_one(body: &[u8], expected: &str) {
    let shown = String::from_utf8_lossy(&body[..body.len().min(200)]);
    let read = ErrorBody::from_slice(body);
    let borrowed = ErrorBodyRef::from_slice(body).map(ErrorBody::from);
    assert_eq!(borrowed, read, "{shown}");
    let Some(read) = read else {
        assert_eq!(expected, NONE, "{shown}");
        return;
    };
    let json = serde_json::to_string(&read).expect("JSON");
    assert_eq!(json, expected, "{shown}");
    let expected: Value = serde_json::from_str(expected).expect("JSON");
    let text = |name: &str| expected.get(name).and_then(Value::as_str);
    assert_eq!(Some(read.code()), text("code"), "{shown}");
    assert_eq!(read.message(), text("message"), "{shown}");
    assert_eq!(read.request_id(), text("request_id"), "{shown}");
    assert_eq!(read.url(), text("url"), "{shown}");
}

#[test]
fn invalid_string_is_omitted() {
    check(&[
        (
            br#"{"code":"a","message":"\ud800","url":"u"}"#,
            r#"{"code":"a","url":"u"}"#,
        ),
        (
            br#"{"code":"a","message":"\udc00\ud800","x":1}"#,
            r#"{"code":"a","x":1}"#,
        ),
        (
            br#"{"code":"a","request_id":"\ud83e","message":"m"}"#,
            r#"{"code":"a","message":"m"}"#,
        ),
        (
            br#"{"code":"a","x":["\ud800"],"y":2}"#,
            r#"{"code":"a","y":2}"#,
        ),
        (
            br#"{"x":{"\ud800":1},"code":"a","y":2}"#,
            r#"{"code":"a","y":2}"#,
        ),
        (br#"{"code":"\ud800"}"#, NONE),
        (
            b"{\"code\":\"a\",\"message\":\"1\n2\",\"url\":\"u\"}",
            r#"{"code":"a","url":"u"}"#,
        ),
        (b"{\"code\":\"a\",\"message\":\"\0\"}", r#"{"code":"a"}"#),
        (
            b"{\"code\":\"a\",\"message\":\"\xff\",\"x\":1}",
            r#"{"code":"a","x":1}"#,
        ),
        (
            b"{\"code\":\"a\",\"message\":\"caf\xe9\"}",
            r#"{"code":"a"}"#,
        ),
        (
            b"{\"code\":\"a\",\"url\":\"\xed\xa0\x80\",\"x\":1}",
            r#"{"code":"a","x":1}"#,
        ),
        (
            br#"{"code":"a","message":"\x41","x":1}"#,
            r#"{"code":"a","x":1}"#,
        ),
        (
            br#"{"code":"a","message":"\u12","x":1}"#,
            r#"{"code":"a","x":1}"#,
        ),
        (
            br#"{"code":"a","message":"m"n,"x":1}"#,
            r#"{"code":"a","x":1}"#,
        ),
        (
            br#"{"code":"a","message":'m',"x":1}"#,
            r#"{"code":"a","x":1}"#,
        ),
    ]);
}

#[test]
fn escapes_are_decoded() {
    check(&[
        (br#"{"code":"\u0061\u0062"}"#, r#"{"code":"ab"}"#),
        (br#"{"c\u006fde":"a"}"#, r#"{"code":"a"}"#),
        (
            br#"{"code":"a","\u006dessage":"\"}, {\"code\":\"b\""}"#,
            r#"{"code":"a","message":"\"}, {\"code\":\"b\""}"#,
        ),
        (
            br#"{"code":"a","message":"\ud83e\udd80 \/ \\"}"#,
            r#"{"code":"a","message":"🦀 / \\"}"#,
        ),
        (
            "{\"code\":\"ü\",\"ü\":\"\u{2028}\u{7f}\"}".as_bytes(),
            "{\"code\":\"ü\",\"ü\":\"\u{2028}\u{7f}\"}",
        ),
    ]);
}

#[test]
fn unreadable_number_is_omitted() {
    check(&[
        (br#"{"code":"a","x":1e400,"y":1}"#, r#"{"code":"a","y":1}"#),
        (
            br#"{"x":-1E+999,"code":"a","y":1}"#,
            r#"{"code":"a","y":1}"#,
        ),
        (
            br#"{"code":"a","x":[1,{"z":1e400}],"y":1}"#,
            r#"{"code":"a","y":1}"#,
        ),
        (br#"{"code":"a","x":1e-400}"#, r#"{"code":"a","x":0.0}"#),
        (br#"{"code":"a","x":01,"y":1}"#, r#"{"code":"a","y":1}"#),
        (br#"{"code":"a","x":+1,"y":1}"#, r#"{"code":"a","y":1}"#),
        (br#"{"code":"a","x":1.,"y":1}"#, r#"{"code":"a","y":1}"#),
        (br#"{"code":"a","x":.5,"y":1}"#, r#"{"code":"a","y":1}"#),
        (br#"{"code":"a","x":0x10,"y":1}"#, r#"{"code":"a","y":1}"#),
        (br#"{"code":"a","x":1 2,"y":1}"#, r#"{"code":"a","y":1}"#),
        (
            br#"{"code":"a","x":18446744073709551615}"#,
            r#"{"code":"a","x":18446744073709551615}"#,
        ),
    ]);
    let digits = "9".repeat(400);
    let body = format!(r#"{{"x":{digits},"code":"a","y":1}}"#);
    check_one(body.as_bytes(), r#"{"code":"a","y":1}"#);
}

#[test]
fn value_of_other_type_is_omitted() {
    check(&[
        (
            br#"{"code":"a","message":{},"url":"u"}"#,
            r#"{"code":"a","url":"u"}"#,
        ),
        (
            br#"{"code":"a","message":{"text":"m","code":"b"},"url":"u"}"#,
            r#"{"code":"a","url":"u"}"#,
        ),
        (
            br#"{"code":"a","message":["m"],"url":"u"}"#,
            r#"{"code":"a","url":"u"}"#,
        ),
        (
            br#"{"code":"a","request_id":17,"url":"u"}"#,
            r#"{"code":"a","url":"u"}"#,
        ),
        (
            br#"{"code":"a","url":false,"message":"m"}"#,
            r#"{"code":"a","message":"m"}"#,
        ),
        (
            br#"{"code":"a","message":null,"request_id":null,"url":null}"#,
            r#"{"code":"a"}"#,
        ),
        (br#"{"code":"a","x":null}"#, r#"{"code":"a","x":null}"#),
    ]);
}

#[test]
fn invalid_value_is_omitted() {
    check(&[
        (br#"{"code":"a","x":NaN,"y":1}"#, r#"{"code":"a","y":1}"#),
        (
            br#"{"code":"a","x":-Infinity,"y":1}"#,
            r#"{"code":"a","y":1}"#,
        ),
        (br#"{"message":undefined,"code":"a"}"#, r#"{"code":"a"}"#),
        (br#"{"code":"a","x":True,"y":1}"#, r#"{"code":"a","y":1}"#),
        (br#"{"code":"a","x":nul,"y":1}"#, r#"{"code":"a","y":1}"#),
        (
            br#"{"code":"a","x":/* , */1,"y":1}"#,
            r#"{"code":"a","y":1}"#,
        ),
        (
            b"{\"code\":\"a\",\"x\":\xff\xfe,\"y\":1}",
            r#"{"code":"a","y":1}"#,
        ),
        (br#"{"code":"a","x":}"#, r#"{"code":"a"}"#),
        (br#"{"code":undefined}"#, NONE),
    ]);
}

#[test]
fn deep_value_is_omitted() {
    for depth in [130, 1000, 100_000] {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"[{"code":"#, "}]")] {
            for name in ["x", "message", "url"] {
                let value = format!("{}1{}", open.repeat(depth), close.repeat(depth));
                let body = format!(r#"{{"{name}":{value},"code":"a","y":1}}"#);
                check_one(body.as_bytes(), r#"{"code":"a","y":1}"#);
                let body = format!(r#"{{"code":{value},"code":"a"}}"#);
                check_one(body.as_bytes(), r#"{"code":"a"}"#);
            }
        }
    }
}

#[test]
fn value_of_127_levels_is_read() {
    for (depth, is_read) in [(127, true), (128, false)] {
        let value = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        let body = format!(r#"{{"x":{value},"code":"a"}}"#);
        let body = ErrorBody::from_slice(body.as_bytes()).expect("a body");
        assert_eq!(body.members().contains_key("x"), is_read);
    }
}

#[test]
fn scalar_code_is_read_as_sent() {
    check(&[
        (br#"{"code":40401}"#, r#"{"code":"40401"}"#),
        (br#"{"code": -0 }"#, r#"{"code":"-0"}"#),
        (br#"{"code":1.50}"#, r#"{"code":"1.50"}"#),
        (br#"{"code":1E400}"#, r#"{"code":"1E400"}"#),
        (br#"{"code":true}"#, r#"{"code":"true"}"#),
        (br#"{"code":false,"x":1}"#, r#"{"code":"false","x":1}"#),
        (br#"{"code":""}"#, r#"{"code":""}"#),
        (br#"{"code":null}"#, NONE),
        (br#"{"code":[]}"#, NONE),
        (br#"{"code":{"code":"a"}}"#, NONE),
        (br#"{"code":007}"#, NONE),
        (br#"{"code":-}"#, NONE),
        (br#"{"code":tru}"#, NONE),
        (br#"{"code":1 2}"#, NONE),
        (b"{\"code\":4\x0c}", NONE),
    ]);
    let digits = "9".repeat(400);
    let body = format!(r#"{{"code":{digits}}}"#);
    check_one(body.as_bytes(), &format!(r#"{{"code":"{digits}"}}"#));
}

#[test]
fn member_with_invalid_name_is_omitted() {
    check(&[
        (br#"{"\ud800":1,"code":"a"}"#, r#"{"code":"a"}"#),
        (b"{\"\xff\":1,\"code\":\"a\"}", r#"{"code":"a"}"#),
        (b"{\"c\node\":\"b\",\"code\":\"a\"}", r#"{"code":"a"}"#),
        (br#"{1:2,"code":"a"}"#, r#"{"code":"a"}"#),
        (br#"{null:2,"code":"a"}"#, r#"{"code":"a"}"#),
        (br#"{:2,"code":"a"}"#, r#"{"code":"a"}"#),
        (br#"{code:"b","code":"a"}"#, r#"{"code":"a"}"#),
        (br#"{'code':'b','x':"y","code":"a"}"#, r#"{"code":"a"}"#),
        (br#"{[1,2]:{"x":3},"code":"a"}"#, r#"{"code":"a"}"#),
        (br#"{"code"x:"b","code":"a"}"#, r#"{"code":"a"}"#),
        (br#"{"code","code":"a"}"#, r#"{"code":"a"}"#),
        (br#"{"":1,"code":"a"}"#, r#"{"code":"a","":1}"#),
        (br#"{"Code":"a"}"#, NONE),
        (br#"{code:"a"}"#, NONE),
        (br#"{{"code":"a"}}"#, NONE),
    ]);
}

#[test]
fn first_readable_duplicate_is_read() {
    check(&[
        (br#"{"code":"a","code":"b"}"#, r#"{"code":"a"}"#),
        (br#"{"code":null,"code":"b"}"#, r#"{"code":"b"}"#),
        (br#"{"code":[],"code":"b","code":"c"}"#, r#"{"code":"b"}"#),
        (br#"{"code":"","code":"b"}"#, r#"{"code":""}"#),
        (br#"{"code":7,"code":"b"}"#, r#"{"code":"7"}"#),
        (br#"{"code":"a","c\u006fde":"b"}"#, r#"{"code":"a"}"#),
        (
            br#"{"code":"a","message":17,"message":"m","message":"n"}"#,
            r#"{"code":"a","message":"m"}"#,
        ),
        (br#"{"code":"a","x":1,"x":2}"#, r#"{"code":"a","x":1}"#),
        (
            br#"{"code":"a","x":1e400,"x":2,"x":3}"#,
            r#"{"code":"a","x":2}"#,
        ),
        (
            br#"{"code":"a","x":null,"x":2}"#,
            r#"{"code":"a","x":null}"#,
        ),
    ]);
}

#[test]
fn surplus_separators_are_ignored() {
    check(&[
        (br#"{"code":"a",}"#, r#"{"code":"a"}"#),
        (br#"{,,"code":"a",,"x":1,}"#, r#"{"code":"a","x":1}"#),
        (br#"{"code"::"a","x":1}"#, NONE),
        (br#"{"code":"a" "x":1,"y":2}"#, NONE),
        (br#"{"code":"a";"x":1}"#, NONE),
        (br#"{"code":"a","x":[1,],"y":2}"#, r#"{"code":"a","y":2}"#),
        (br#"{"code":"a","x":[1},"y":2}"#, r#"{"code":"a","y":2}"#),
        (br#"{"code":"a","x":1],"y":2}"#, r#"{"code":"a","y":2}"#),
        (br#"{"code":"a","x":{"y":2}"#, r#"{"code":"a","x":{"y":2}}"#),
    ]);
}

#[test]
fn bytes_around_object_are_skipped_or_none() {
    check(&[
        (b" \t\r\n{ \"code\" :\n\"a\" } \n", r#"{"code":"a"}"#),
        (br#"{"code":"a"}{"code":"b","x":1}"#, r#"{"code":"a"}"#),
        (br#"{"code":"a"}],"x":1"#, r#"{"code":"a"}"#),
        (b"{\"code\":\"a\"}\0\xff<html>", r#"{"code":"a"}"#),
        (br#"{},"code":"a"}"#, NONE),
        (b"\xef\xbb\xbf{\"code\":\"a\"}", NONE),
        (b"{\0\"\0c\0o\0d\0e\0\"\0:\0\"\0a\0\"\0}\0", NONE),
        (b"\x1f\x8b\x08{\"code\":\"a\"}", NONE),
        (b"\x0c{\"code\":\"a\"}", NONE),
        (br#")]}',{"code":"a"}"#, NONE),
        (br#"[{"code":"a"}]"#, NONE),
        (br#""{\"code\":\"a\"}""#, NONE),
        (br#"{"error":{"code":"a"}}"#, NONE),
        (b"<html>{}</html>", NONE),
        (b"null", NONE),
        (b"", NONE),
        (b"  ", NONE),
        (b"{", NONE),
        (b"{}", NONE),
    ]);
}

//! `Deserialize`, from JSON and from other formats.

use std::borrow::Cow;

use qs_error::body::{ErrorBody, ErrorBodyRef};
use serde::Deserialize;
use serde::de::value::{Error, MapAccessDeserializer, MapDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Value, json};

use super::read;

/// Reads JSON by each function of serde_json and compares the results.
#[track_caller]
fn check(json: &str, expected: &str) {
    let body = read(json);
    assert_eq!(serde_json::to_string(&body).expect("JSON"), expected);
    let borrowed: ErrorBodyRef<'_> = serde_json::from_str(json).expect("a body");
    assert_eq!(ErrorBody::from(borrowed), body);
    let from_slice: ErrorBody = serde_json::from_slice(json.as_bytes()).expect("a body");
    assert_eq!(from_slice, body);
    let from_reader: ErrorBody = serde_json::from_reader(json.as_bytes()).expect("a body");
    assert_eq!(from_reader, body);
}

#[test]
fn member_of_wrong_type_is_omitted() {
    for (json, expected) in [
        (
            r#"{"message":{},"code":"a","url":"u"}"#,
            r#"{"code":"a","url":"u"}"#,
        ),
        (
            r#"{"code":"a","message":{"code":["b",null]},"url":"u"}"#,
            r#"{"code":"a","url":"u"}"#,
        ),
        (
            r#"{"code":"a","message":[["m"]],"url":"u"}"#,
            r#"{"code":"a","url":"u"}"#,
        ),
        (
            r#"{"code":"a","request_id":17,"url":false,"message":-1.5}"#,
            r#"{"code":"a"}"#,
        ),
        (
            r#"{"code":"a","message":"m","request_id":null,"url":true}"#,
            r#"{"code":"a","message":"m"}"#,
        ),
    ] {
        check(json, expected);
        let value: Value = serde_json::from_str(json).expect("JSON");
        let from_value: ErrorBody = serde_json::from_value(value).expect("a body");
        assert_eq!(from_value, read(json));
    }
}

#[test]
fn scalar_code_is_read_as_string() {
    for (json, expected) in [
        (r#"{"code":40401}"#, r#"{"code":"40401"}"#),
        (r#"{"code":-7,"x":1}"#, r#"{"code":"-7","x":1}"#),
        (r#"{"code":1.5}"#, r#"{"code":"1.5"}"#),
        (r#"{"code":1e300}"#, r#"{"code":"1e+300"}"#),
        (r#"{"code":true}"#, r#"{"code":"true"}"#),
    ] {
        check(json, expected);
    }
}

#[test]
fn first_readable_duplicate_is_read() {
    for (json, expected) in [
        (r#"{"code":"a","code":"b","code":[]}"#, r#"{"code":"a"}"#),
        (r#"{"code":null,"code":{},"code":"b"}"#, r#"{"code":"b"}"#),
        (
            r#"{"message":7,"message":"m","message":"n","code":"a","url":"u","url":"v"}"#,
            r#"{"code":"a","message":"m","url":"u"}"#,
        ),
        (
            r#"{"code":"a","x":null,"x":2,"y":[1],"y":{}}"#,
            r#"{"code":"a","x":null,"y":[1]}"#,
        ),
    ] {
        check(json, expected);
    }
}

#[test]
fn invalid_json_is_error() {
    for json in [
        r#"{"code":"a","message":"\ud800"}"#,
        r#"{"code":"a","x":1e400}"#,
        r#"{"code":"a","x":NaN}"#,
        r#"{"code":"a",}"#,
        r#"{"code":"a","url":"#,
        r#"{"code":"a"} x"#,
        r#"{"code":"a","message":[1,}"#,
        r#"{"code":"a","code":tru}"#,
    ] {
        assert!(serde_json::from_str::<ErrorBody>(json).is_err(), "{json}");
        let found = ErrorBody::from_slice(json.as_bytes());
        assert_eq!(found.expect("a body").code(), "a", "{json}");
    }
}

#[test]
fn missing_code_is_error() {
    for json in [
        "{}",
        r#"{"code":null}"#,
        r#"{"code":[]}"#,
        r#"{"code":{"code":"a"}}"#,
    ] {
        let error = serde_json::from_str::<ErrorBody>(json).expect_err("the body has no code");
        assert!(
            error.to_string().starts_with("missing field `code`"),
            "{error}"
        );
    }
}

#[test]
fn deep_member_of_wrong_type_is_omitted() {
    for depth in [100, 130, 100_000] {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
            let deep = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            let json = format!(r#"{{"code":{deep},"message":{deep},"code":"a"}}"#);
            check(&json, r#"{"code":"a"}"#);
        }
    }
}

#[test]
fn deep_serde_json_member_is_omitted() {
    let map = |value| json!({ "a": value });
    for depth in [100, 130] {
        let deep = (0..depth).fold(json!(1), |value, _| map(value));
        let body = json!({"code": "a", "message": deep, "x": 1});
        let body: ErrorBody = serde_json::from_value(body).expect("a body");
        assert_eq!(body, read(r#"{"code":"a","x":1}"#));
        let error = serde_json::from_value::<ErrorBody>(json!({ "code": deep }));
        let error = error.expect_err("the body has no code");
        assert_eq!(error.to_string(), "missing field `code`");
    }
}

#[test]
fn deep_extension_member_is_error() {
    let deep = format!("{}1{}", "[".repeat(130), "]".repeat(130));
    let json = format!(r#"{{"code":"a","x":{deep}}}"#);
    assert!(serde_json::from_str::<ErrorBody>(&json).is_err());
}

/// A value of a format that has more types than JSON.
#[derive(Clone)]
enum OtherFormat {
    Text(&'static str),
    Char(char),
    Signed(i128),
    Unsigned(u128),
    Float(f64),
    Bytes(&'static [u8]),
    None,
    Some(Box<Self>),
    Newtype(Box<Self>),
    Variant(&'static str),
}

impl<'de> IntoDeserializer<'de> for OtherFormat {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for OtherFormat {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::Text(text) => visitor.visit_borrowed_str(text),
            Self::Char(text) => visitor.visit_char(text),
            Self::Signed(number) => visitor.visit_i128(number),
            Self::Unsigned(number) => visitor.visit_u128(number),
            Self::Float(number) => visitor.visit_f64(number),
            Self::Bytes(bytes) => visitor.visit_borrowed_bytes(bytes),
            Self::None => visitor.visit_none(),
            Self::Some(value) => visitor.visit_some(*value),
            Self::Newtype(value) => visitor.visit_newtype_struct(*value),
            Self::Variant(name) => visitor.visit_enum(MapAccessDeserializer::new(
                MapDeserializer::new([(name, 1)].into_iter()),
            )),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

fn from_other_format(code: OtherFormat, message: OtherFormat) -> Result<ErrorBody, Error> {
    let members = [
        ("message", message),
        ("code", code),
        ("url", OtherFormat::Text("u")),
    ];
    ErrorBody::deserialize(MapDeserializer::new(members.into_iter()))
}

#[test]
fn strings_of_other_formats_are_read() {
    use OtherFormat::{Char, Float, Newtype, Signed, Some as Just, Text, Unsigned};
    for (value, code, message) in [
        (Text("m"), "m", Some("m")),
        (Char('m'), "m", Some("m")),
        (Just(Box::new(Text("m"))), "m", Some("m")),
        (Newtype(Box::new(Text("m"))), "m", Some("m")),
        (Just(Box::new(Unsigned(7))), "7", None),
        (Signed(i128::MIN), &*i128::MIN.to_string(), None),
        (Unsigned(u128::MAX), &*u128::MAX.to_string(), None),
        (Float(0.5), "0.5", None),
    ] {
        let body = from_other_format(value.clone(), value).expect("a body");
        assert_eq!(body.code(), code);
        assert_eq!(body.message(), message);
        assert_eq!(body.url(), Some("u"));
    }
}

#[test]
fn values_of_other_formats_are_omitted() {
    use OtherFormat::{Bytes, Float, None, Some as Just, Text, Variant};
    for value in [
        Bytes(b"m"),
        None,
        Just(Box::new(None)),
        Float(f64::NAN),
        Variant("v"),
    ] {
        let body = from_other_format(Text("a"), value.clone()).expect("a body");
        assert_eq!((body.code(), body.message()), ("a", Option::None));
        assert_eq!(body.url(), Some("u"));
        assert!(from_other_format(value, Text("m")).is_err());
    }
}

#[test]
fn extension_value_that_json_lacks_is_error() {
    let body = |value| {
        let members = [("code", OtherFormat::Text("a")), ("x", value)];
        ErrorBody::deserialize(MapDeserializer::<_, Error>::new(members.into_iter()))
    };
    assert_eq!(
        body(OtherFormat::Float(0.5)).expect("a body").members()["x"],
        0.5
    );
    assert!(body(OtherFormat::Bytes(b"m")).is_err());
}

#[test]
fn body_in_envelope_is_read() {
    #[derive(Deserialize)]
    struct Document<'a> {
        #[serde(borrow)]
        error: ErrorBodyRef<'a>,
    }
    let json = r#"{"error":{"code":"a","limit":5}}"#;
    let document: Document<'_> = serde_json::from_str(json).expect("JSON");
    assert_eq!(
        ErrorBody::from(document.error),
        read(r#"{"code":"a","limit":5}"#)
    );
}

#[test]
fn flattened_body_is_read() {
    #[derive(Deserialize)]
    struct Outer<'a> {
        #[serde(borrow)]
        host: Cow<'a, str>,
        #[serde(flatten)]
        body: ErrorBody,
    }
    let json = r#"{"host":"h","code":7,"message":[],"x":1}"#;
    let outer: Outer<'_> = serde_json::from_str(json).expect("JSON");
    assert_eq!(outer.host, "h");
    assert_eq!(outer.body, read(r#"{"code":"7","x":1}"#));
}

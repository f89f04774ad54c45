//! Bodies that a program builds.

use qs_error::body::ErrorBody;
use serde::ser::{Error, Serialize, Serializer};
use serde_json::json;

use crate::support::HOSTILE;

#[track_caller]
fn check_round_trip(body: &ErrorBody) {
    let json = serde_json::to_vec(body).expect("JSON");
    assert_eq!(ErrorBody::from_slice(&json).as_ref(), Some(body));
    let read: ErrorBody = serde_json::from_slice(&json).expect("a body");
    assert_eq!(&read, body);
}

#[test]
fn built_body_round_trips() {
    for text in ["", "a", HOSTILE, "ü🦀", &"x".repeat(5000)] {
        check_round_trip(&ErrorBody::new(text.to_owned()));
        let body = ErrorBody::new("code")
            .with_message(text.to_owned())
            .with_request_id(text.to_owned())
            .with_url(text.to_owned())
            .with_member(text, text)
            .with_member("status", &404)
            .with_member("params", &json!({"list": [1, null, 2.5], "text": text}));
        check_round_trip(&body);
    }
}

#[test]
fn built_body_has_given_members() {
    let body = ErrorBody::new("a")
        .with_url("u")
        .with_message(String::from("m"))
        .with_request_id("r")
        .with_member("x", &u64::MAX)
        .with_member("b", &None::<u8>);
    let json = r#"{"code":"a","message":"m","request_id":"r","url":"u","b":null,"x":18446744073709551615}"#;
    assert_eq!(serde_json::to_string(&body).expect("JSON"), json);
}

#[test]
fn later_value_replaces_earlier_one() {
    let body = ErrorBody::new("a")
        .with_message("1")
        .with_message("2")
        .with_member("x", &1)
        .with_member("x", &2);
    assert_eq!(body.message(), Some("2"));
    assert_eq!(body.members()["x"], 2);
    assert_eq!(body.members().len(), 1);
}

#[test]
fn reserved_member_name_is_ignored() {
    let body = ["code", "message", "request_id", "url"]
        .into_iter()
        .fold(ErrorBody::new("a"), |body, name| {
            body.with_member(name, "other")
        });
    assert_eq!(body, ErrorBody::new("a"));
}

struct Failing;

impl Serialize for Failing {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom("no"))
    }
}

struct Panicking;

impl Serialize for Panicking {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        panic!("while it is serialized")
    }
}

#[test]
fn value_that_does_not_serialize_is_ignored() {
    let body = ErrorBody::new("a")
        .with_member("x", &1)
        .with_member("x", &Failing)
        .with_member("y", &Panicking)
        .with_member("z", &std::collections::BTreeMap::from([((1, 2), 3)]))
        .with_member("big", &u128::MAX);
    assert_eq!(body, ErrorBody::new("a").with_member("x", &1));
}

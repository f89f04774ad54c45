//! Extension members of the body.

use std::collections::BTreeMap;

use qs_error::QsError;
use serde::ser::Error as _;
use serde::{Serialize, Serializer};

use crate::support::{HOSTILE, HOSTILE_JSON, check_body, render};

#[derive(Debug, Serialize)]
struct Range {
    from: u8,
    to: Option<u8>,
}

#[derive(Debug)]
pub struct Unserializable;

impl Serialize for Unserializable {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom("not\ntoday"))
    }
}

#[derive(Debug, QsError)]
enum Extended {
    #[qs(code = "named", status = 400, message = "m")]
    Named {
        #[qs(member)]
        limit: u32,
        #[qs(member = "renamed")]
        other: &'static str,
        private: u8,
    },
    #[qs(code = "optional", status = 400, message = "m")]
    Optional {
        #[qs(member)]
        first: Option<u8>,
        #[qs(member)]
        second: std::option::Option<Option<u8>>,
    },
    #[qs(code = "nested", status = 400, message = "m")]
    Nested(
        #[qs(member = "range")] Range,
        #[qs(member = "list")] Vec<u8>,
    ),
    #[qs(code = "hostile", status = 400, message = "m")]
    Hostile(#[qs(member = "a \"name\"\n")] String),
    #[qs(code = "unserializable", status = 400, message = "m")]
    Unserializable(
        #[qs(member = "before")] u8,
        #[qs(member = "bad")] Unserializable,
        #[qs(member = "after")] u8,
    ),
    #[qs(code = "bad_keys", status = 400, message = "m")]
    BadKeys(#[qs(member = "bad")] BTreeMap<Vec<u8>, u8>),
    #[qs(code = "half", status = 400, message = "m")]
    Half(#[qs(member = "bad")] Vec<Option<Unserializable>>),
    #[qs(code = "raw", status = 400, message = "m")]
    Raw {
        #[qs(member)]
        r#in: u8,
    },
    #[qs(code = "server", status = 500, message = "quota {quota}")]
    Server {
        #[qs(member)]
        quota: u8,
    },
    #[qs(code = "float", status = 400, message = "m")]
    Float(#[qs(member = "f")] f64),
    #[qs(code = "case", status = 400, message = "m")]
    Case(#[qs(member = "Code")] u8),
    #[qs(code = "indexed", status = 400, message = "m")]
    Indexed(#[qs(member)] u8),
}

#[track_caller]
fn check(error: Extended, members: &str) {
    let code = error.code();
    let expected = format!(r#"{{"code":"{code}","message":"m","request_id":"$id"{members}}}"#);
    check_body(&error, &expected);
}

#[test]
fn member_has_name_of_field_or_own_name() {
    let error = Extended::Named {
        limit: 5,
        other: "o",
        private: 1,
    };
    if let Extended::Named { private, .. } = &error {
        assert_eq!(*private, 1);
    }
    check(error, r#","limit":5,"renamed":"o""#);
    check(Extended::Raw { r#in: 1 }, r#","in":1"#);
    check(Extended::Case(1), r#","Code":1"#);
    check(Extended::Indexed(1), r#","0":1"#);
}

#[test]
fn optional_member_is_absent_for_none() {
    let (first, second) = (None, None);
    check(Extended::Optional { first, second }, "");
    let (first, second) = (Some(1), Some(None));
    check(
        Extended::Optional { first, second },
        r#","first":1,"second":null"#,
    );
}

#[test]
fn member_is_serialized_by_serde() {
    let range = Range { from: 1, to: None };
    check(
        Extended::Nested(range, vec![1, 2]),
        r#","range":{"from":1,"to":null},"list":[1,2]"#,
    );
    check(Extended::Float(f64::NAN), r#","f":null"#);
}

#[test]
fn names_and_values_are_escaped() {
    let members = format!(r#","a \"name\"\n":"{HOSTILE_JSON}""#);
    check(Extended::Hostile(HOSTILE.to_owned()), &members);
}

#[test]
fn unserializable_member_is_left_out() {
    check(
        Extended::Unserializable(1, Unserializable, 2),
        r#","before":1,"after":2"#,
    );
    check(Extended::BadKeys(BTreeMap::from([(vec![1], 1)])), "");
    check(Extended::Half(vec![None, Some(Unserializable)]), "");
}

#[test]
fn member_is_sent_in_5xx_message() {
    let error = Extended::Server { quota: 3 };
    assert_eq!(error.message(), "quota 3");
    assert_eq!(render(&error).json()["quota"], 3);
}

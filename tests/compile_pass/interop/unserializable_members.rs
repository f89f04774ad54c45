//! Members that serde cannot serialize are omitted from the response. All others are sent.
use std::collections::BTreeMap;

use qs_error::body::ErrorBody;
use qs_error::{ErrorResponse, QsError};
use serde::{Serialize, Serializer};

#[derive(Debug)]
struct Failing;

impl Serialize for Failing {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("not today"))
    }
}

#[derive(Debug, QsError)]
enum Error<T> {
    #[qs(code = "failing", status = 409, message = "first {first}")]
    Failing {
        #[qs(member)]
        first: u8,
        #[qs(member)]
        failing: Failing,
        #[qs(member = "keyed")]
        no_key_of_json: BTreeMap<(u8, u8), u8>,
        #[qs(member)]
        later: Option<T>,
    },
}

fn members(error: &dyn QsError) -> serde_json::Value {
    let response = qs_error::respond(error);
    assert!(response
        .body()
        .starts_with(br#"{"code":"failing","message":"first 1","#));
    let body: ErrorBody = serde_json::from_slice(response.body()).unwrap();
    serde_json::to_value(body.members()).unwrap()
}

fn main() {
    let error = Error::Failing {
        first: 1,
        failing: Failing,
        no_key_of_json: [((1, 2), 3)].iter().copied().collect(),
        later: Some("l"),
    };
    let expected = serde_json::json!({"first": 1, "later": "l"});
    assert_eq!(members(&error), expected);
    assert_eq!(members(&ErrorResponse::from(error)), expected);
}

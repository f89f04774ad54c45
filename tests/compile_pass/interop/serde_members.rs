//! Members of every type that serde supports, with serde's own attributes on the same fields.
use std::collections::BTreeMap;

use qs_error::body::ErrorBody;
use qs_error::QsError;
use serde::Serialize;

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Detail {
    first_name: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    age: Option<u8>,
}

#[derive(Debug, QsError, Serialize)]
#[serde(tag = "kind", bound(serialize = "T: Serialize"))]
enum Error<'a, T> {
    #[serde(rename = "of-all-kinds")]
    #[qs(code = "members", status = 409)]
    Members {
        #[serde(rename = "inner")]
        #[qs(member = "detail_of")]
        detail: Detail,
        #[serde(skip)]
        #[qs(member)]
        map: BTreeMap<&'a str, Option<T>>,
        #[qs(member)]
        #[serde(skip_serializing_if = "Option::is_none")]
        value: Option<serde_json::Value>,
        #[serde(flatten)]
        #[qs(member)]
        nested: Option<Option<Detail>>,
        #[qs(member = "of the \"caller\"")]
        tuple: (u8, f64, char, ()),
    },
}

fn members<T: std::fmt::Debug + Serialize>(error: &Error<'_, T>) -> serde_json::Value {
    let response = qs_error::respond(error);
    let body: ErrorBody = serde_json::from_slice(response.body()).unwrap();
    serde_json::to_value(body.members()).unwrap()
}

fn main() {
    let detail = |age| Detail {
        first_name: "f",
        age,
    };
    let error = Error::Members {
        detail: detail(None),
        map: [("k", Some(1)), ("none", None)].iter().copied().collect(),
        value: Some(serde_json::json!({"a": [null, 1.5, "\u{2028}"]})),
        nested: Some(Some(detail(Some(2)))),
        tuple: (1, 0.5, 'é', ()),
    };
    let expected = serde_json::json!({
        "detail_of": {"firstName": "f"},
        "map": {"k": 1, "none": null},
        "value": {"a": [null, 1.5, "\u{2028}"]},
        "nested": {"firstName": "f", "age": 2},
        "of the \"caller\"": [1, 0.5, "é", null],
    });
    assert_eq!(members(&error), expected);
    let own = serde_json::to_value(&error).unwrap();
    assert_eq!(
        (&own["kind"], &own["firstName"]),
        (&"of-all-kinds".into(), &"f".into())
    );
}

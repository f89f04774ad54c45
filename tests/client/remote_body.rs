//! `RemoteBody`: any JSON, unchanged.

use http::{HeaderMap, StatusCode};
use qs_error::client::RemoteBody;

#[test]
fn document_is_unchanged() {
    let documents = [
        r#"{"z":1,"code":"a","a":{"b":[1.10,1e400,123456789012345678901234567890]},"code":"b"}"#,
        r#"{ "message" : "\ud800\u0041" }"#,
        "[]",
        "null",
        "-0.0",
        r#""text""#,
    ];
    for json in documents {
        let body: RemoteBody = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&body.clone()).unwrap(), json);
        let nested: (RemoteBody,) = serde_json::from_str(&format!("[{json}]")).unwrap();
        assert_eq!(serde_json::to_string(&nested).unwrap(), format!("[{json}]"));
        let error = body
            .into_error(StatusCode::CONFLICT, &HeaderMap::new())
            .unwrap();
        assert_eq!(error.raw(), json.as_bytes());
    }
    assert!(serde_json::from_str::<RemoteBody>("{").is_err());
}

#[test]
fn value_is_accepted() {
    let value = serde_json::json!({"code": "a", "limit": 7});
    let body: RemoteBody = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&body).unwrap(), value);
    let error = body
        .into_error(StatusCode::CONFLICT, &HeaderMap::new())
        .unwrap();
    assert_eq!((error.code(), error.member("limit")), (Some("a"), Some(7)));
}

#[test]
fn success_is_not_an_error() {
    let body: RemoteBody = serde_json::from_str("{}").unwrap();
    assert!(body.into_error(StatusCode::OK, &HeaderMap::new()).is_none());
}

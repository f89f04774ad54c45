//! The JSON document.
#![expect(clippy::expect_used, reason = "helpers of tests may panic")]

use qs_error::{ErrorCatalog, ErrorCode, HttpCode, QsError};
use qs_error_catalog::json;
use serde_json::{Value, json};

#[derive(Debug, QsError)]
#[qs(url = "https://docs.example.com/{code}", params)]
#[expect(dead_code, reason = "only the catalog is used")]
enum Error {
    /// The tenant sends "too much".
    ///
    /// # Cause
    ///
    /// A loop.
    ///
    /// # Remedy
    ///
    /// Wait.
    ///
    /// # Example
    ///
    /// `GET /`
    #[deprecated(since = "0.3.0")]
    #[qs(
        code = "throttled", status = 429, message = "at most {limit}", retry_after = 30,
        header("allow" = "GET"), since = "0.1.0", instead = "closed", grpc = unavailable
    )]
    Throttled {
        #[qs(member)]
        limit: u32,
        #[qs(member)]
        tenant: Option<String>,
    },
    #[qs(code = "closed", status = 599, unregistered, header("x-a" = _))]
    Closed,
}

fn document(catalog: &[qs_error::CodeInfo]) -> Value {
    serde_json::from_str(&json::render(catalog)).expect("JSON")
}

#[test]
fn document_has_all_data() {
    let document = document(Error::CATALOG);
    assert_eq!(document["format"], 1);
    let throttled = json!({
        "code": "throttled", "status": 429, "phrase": "Too Many Requests",
        "message": "at most {limit}", "description": "The tenant sends \"too much\".",
        "cause": "A loop.", "remedy": "Wait.", "example": "`GET /`",
        "action": "retry", "retryable": true, "retry_after": 30, "variable_retry_after": false,
        "url": "https://docs.example.com/throttled",
        "headers": [{"name": "allow", "value": "GET"}],
        "members": [
            {"name": "limit", "kind": "integer", "optional": false},
            {"name": "tenant", "kind": "string", "optional": true},
        ],
        "params": [{"name": "limit", "optional": false}],
        "since": "0.1.0", "deprecated": true, "deprecated_since": "0.3.0", "instead": "closed",
        "declared_by": "json::Error", "listed_by": "json::Error", "variant": "Throttled",
        "grpc": {"name": "unavailable", "number": 14},
    });
    assert_eq!(document["codes"][0], throttled);
    let closed = &document["codes"][1];
    assert_eq!(closed["phrase"], "Server Error");
    assert_eq!(closed["headers"], json!([{"name": "x-a", "value": null}]));
    for absent in [
        "message",
        "description",
        "cause",
        "remedy",
        "example",
        "retry_after",
        "since",
        "deprecated_since",
        "instead",
    ] {
        assert_eq!(closed[absent], Value::Null, "{absent}");
    }
    let members = |code: &Value| {
        code.as_object()
            .map(|code| code.keys().cloned().collect::<Vec<_>>())
    };
    assert_eq!(members(&document["codes"][0]), members(closed));
}

#[test]
fn each_code_is_one_line() {
    let rendered = json::render(ErrorCode::CATALOG);
    assert_eq!(rendered.lines().count(), ErrorCode::CATALOG.len() + 2);
    assert!(rendered.starts_with("{\"format\":1,\"codes\":[\n{\"code\":\""));
    assert!(rendered.ends_with("}\n]}\n"));
}

#[test]
fn catalogs_are_valid_documents() {
    for catalog in [&[], ErrorCode::CATALOG, HttpCode::CATALOG] {
        let document = document(catalog);
        assert_eq!(
            document["codes"].as_array().map(Vec::len),
            Some(catalog.len())
        );
    }
    let not_found = &document(HttpCode::CATALOG)["codes"][4];
    assert_eq!(
        (&not_found["code"], &not_found["phrase"]),
        (&json!("not_found"), &json!("Not Found"))
    );
}

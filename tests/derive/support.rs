//! The parts of a response, and checks that apply to every response.

use std::collections::BTreeMap;
use std::fmt;

use qs_error::{QsError, respond};

/// A string that an attacker could send.
pub const HOSTILE: &str = "\"q\" \\ \u{1b}[31m\r\n\0\t</script> \u{2028}\u{202e} 🦀";
/// [`HOSTILE`], escaped for JSON.
pub const HOSTILE_JSON: &str =
    "\\\"q\\\" \\\\ \\u001b[31m\\r\\n\\u0000\\t</script> \u{2028}\u{202e} 🦀";

pub struct TestResponse {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: String,
    pub id: String,
}

/// Renders an error and checks the rules that apply to every response.
pub fn render(error: &dyn QsError) -> TestResponse {
    let response = respond(error);
    let mut headers = BTreeMap::new();
    for (name, value) in response.headers() {
        let value = value.to_str().expect("a visible header value").to_owned();
        let twice = headers.insert(name.as_str().to_owned(), value);
        assert_eq!(twice, None, "repeated header `{name}`");
    }
    let body = String::from_utf8(response.body().to_vec()).expect("UTF-8");
    let id = headers["x-qs-request-id"].clone();
    assert_eq!(headers["content-type"], "application/json");
    assert_eq!(headers["x-qs-error-code"], error.code());
    assert_eq!(response.status(), error.status());
    let json: serde_json::Value = serde_json::from_str(&body).expect("JSON");
    assert_eq!(json["code"], error.code());
    assert_eq!(json["request_id"], *id);
    assert_eq!(json["message"], *error.message());
    TestResponse {
        status: response.status().as_u16(),
        headers,
        body,
        id,
    }
}

impl TestResponse {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).expect("JSON")
    }
}

/// Compares the bytes of the body. `$id` is replaced by the request id.
#[track_caller]
pub fn check_body(error: &dyn QsError, expected: &str) {
    let response = render(error);
    assert_eq!(response.body, expected.replace("$id", &response.id));
}

/// Compares the message of the error and of the body.
#[track_caller]
pub fn check_message(error: &dyn QsError, expected: &str) {
    assert_eq!(error.message(), expected);
    assert_eq!(render(error).json()["message"], expected);
}

/// Compares the set of headers: the five that every response has, changed by `own`.
#[track_caller]
pub fn check_headers(error: &dyn QsError, own: &[(&str, &str)]) {
    let response = render(error);
    let mut expected = BTreeMap::from([
        ("cache-control", "no-store"),
        ("content-type", "application/json"),
        ("x-content-type-options", "nosniff"),
        ("x-qs-error-code", error.code()),
        ("x-qs-request-id", response.id.as_str()),
    ]);
    expected.extend(own.iter().copied());
    let actual: BTreeMap<&str, &str> = response
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(actual, expected);
}

/// Returns the Display of each source of an error, the outermost first.
pub fn sources(error: &dyn std::error::Error) -> Vec<String> {
    std::iter::successors(error.source(), |source| source.source())
        .map(ToString::to_string)
        .collect()
}

/// Compiles only for errors.
pub fn needs<T: QsError>() {}

/// Returns the codes of a catalog.
pub fn codes<T: qs_error::ErrorCatalog>() -> Vec<&'static str> {
    T::CATALOG.iter().map(|info| info.code()).collect()
}

/// A value whose Display fails after a part of it was written.
#[derive(Debug)]
pub struct Failing;

impl fmt::Display for Failing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("half a ")?;
        Err(fmt::Error)
    }
}

impl std::error::Error for Failing {}

//! The body of a response.

use serde_json::{Value, json};
use support::exchange::TestResponse;

use super::start;
use crate::cases::{Case, Expected, Format};
use crate::shop;

pub(super) fn check_body(
    case: &Case,
    code: &str,
    id: &str,
    response: &TestResponse,
) -> Result<(), String> {
    let body = String::from_utf8_lossy(&response.body);
    if case.method == "HEAD" {
        // Over HTTP/1.1, the client reads no body, and `Connection::close` checks that no byte
        // follows the head.
        ensure!(body.is_empty(), "HEAD has a body");
        return Ok(());
    }
    // The HTTP/1.1 client checks the framing.
    if let Some(length) = response.headers.get("content-length") {
        ensure!(*length == body.len().to_string(), "another content-length");
    }
    let expected = match case.expected {
        Expected::Forwarded(body) => body.to_owned(),
        Expected::Document(document) => document
            .replace("{huge}", &shop::huge())
            .replace("{id}", id),
        Expected::Shape => {
            let document = serde_json::from_str(&body).map_err(|error| error.to_string())?;
            shape(case.format, response.status, code, id, &document)
        }
    };
    ensure!(body == expected, "expected the body `{}`", start(&expected));
    Ok(())
}

/// Returns the documented members, in order, with the message of a document.
fn shape(format: Format, status: u16, code: &str, id: &str, document: &Value) -> String {
    let member = |name: &str| match &document[name] {
        Value::String(value) if !value.is_empty() => json!(value).to_string(),
        _ => format!("<the string `{name}`>"),
    };
    match format {
        Format::Json => format!(
            r#"{{"code":"{code}","message":{},"request_id":"{id}"}}"#,
            member("message")
        ),
        Format::Problem => format!(
            r#"{{"title":{},"status":{status},"detail":{},"code":"{code}","request_id":"{id}"}}"#,
            member("title"),
            member("detail")
        ),
        Format::Envelope => {
            let inner = shape(Format::Json, status, code, id, &document["error"]);
            format!(r#"{{"error":{inner}}}"#)
        }
    }
}

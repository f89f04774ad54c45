//! The comparison of a response with its case.

use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};

use http::HeaderMap;
use serde_json::{Value, json};
use support::exchange::TestResponse;

use crate::cases::{Case, Expected, Format, Ids};
use crate::client::{self, TestRequest};
use crate::running::{Layer, Running, reference};
use crate::{Differs, log, shop};

/// Headers that a server or a framework may add.
const ADDED: &[&str] = &[
    "connection",
    "content-length",
    "date",
    "permissions-policy",
    "server",
    "transfer-encoding",
    "x-frame-options",
];

/// Headers of every error response that qs-error renders.
const RENDERED: &[&str] = &[
    "cache-control",
    "content-type",
    "x-content-type-options",
    "x-qs-error-code",
    "x-qs-request-id",
];

/// The header of the request id.
pub(crate) const ID: &str = "x-qs-request-id";

/// Fails with a message, unless the condition holds.
macro_rules! ensure {
    ($condition:expr, $($message:tt)*) => {
        if !$condition {
            return Err(format!($($message)*));
        }
    };
}

/// Sends the request of a case to a server, and checks the response.
pub(crate) async fn run(
    server: &Running,
    case: &Case,
    differs: Option<&Differs>,
) -> Result<(), String> {
    let request = request(case);
    let address = server.address(case.layer);
    let response = client::send(case.protocol, address, &request).await?;
    let result = match compare(server, case, &response).await {
        Ok(()) => check(case, differs, &request, &response),
        Err(error) => Err(error),
    };
    let result = result.map_err(|error| format!("{error}\n{}", Shown(&response)));
    if differs.is_some() {
        let conforms = check(case, None, &request, &response).is_ok();
        ensure!(
            !conforms,
            "the server conforms: remove the entry of DIFFERS"
        );
    }
    result
}

/// Compares HEAD with GET, and derived errors with axum.
async fn compare(server: &Running, case: &Case, response: &TestResponse) -> Result<(), String> {
    if case.method == "HEAD" {
        let get = TestRequest {
            method: "GET",
            ..request(case)
        };
        let get = client::send(case.protocol, server.address(case.layer), &get).await?;
        check_head(response, &get)?;
    }
    let is_derived = matches!(case.expected, Expected::Document(_) | Expected::Long(_));
    if is_derived && server.name != reference().name {
        let address = reference().address(case.layer);
        let expected = client::send(case.protocol, address, &request(case)).await?;
        check_equal(response, &expected)?;
    }
    Ok(())
}

/// Returns the request of a case, with an id that no other request has.
fn request(case: &Case) -> TestRequest {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let ids = match case.ids {
        Ids::Accepted(prefix) => {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            vec![format!("{prefix}{number:06}").into_bytes()]
        }
        Ids::Replaced(ids) => ids.iter().map(|id| id.to_vec()).collect(),
    };
    let ids = ids.into_iter().map(|id| (ID, id));
    let headers = case.headers.iter();
    let headers = headers.map(|(name, value)| (*name, value.as_bytes().to_vec()));
    TestRequest {
        method: case.method,
        path: case.path,
        headers: ids.chain(headers).collect(),
        body: case.body,
    }
}

/// Checks that only the body differs. The length of GET may be absent.
fn check_head(head: &TestResponse, get: &TestResponse) -> Result<(), String> {
    let length = head.headers.get("content-length");
    let is_equal = length.is_none() || length == get.headers.get("content-length");
    ensure!(is_equal, "another length than GET: {}", Shown(get));
    let is_equal = head.status == get.status && comparable(head) == comparable(get);
    ensure!(is_equal, "another head than GET: {}", Shown(get));
    Ok(())
}

/// Checks that two responses differ only in headers of the server.
fn check_equal(response: &TestResponse, expected: &TestResponse) -> Result<(), String> {
    let is_equal = response.status == expected.status
        && comparable(response) == comparable(expected)
        && with_placeholder(response) == with_placeholder(expected);
    ensure!(is_equal, "another response than axum: {}", Shown(expected));
    Ok(())
}

fn comparable(response: &TestResponse) -> HeaderMap {
    let mut headers = response.headers.clone();
    for name in ADDED {
        headers.remove(*name);
    }
    headers.remove(ID);
    headers
}

/// Returns the body with `{id}` for the id.
fn with_placeholder(response: &TestResponse) -> String {
    let body = String::from_utf8_lossy(&response.body).into_owned();
    match response.headers.get(ID).map(|id| id.to_str()) {
        Some(Ok(id)) => body.replace(id, "{id}"),
        _ => body,
    }
}

fn check(
    case: &Case,
    differs: Option<&Differs>,
    request: &TestRequest,
    response: &TestResponse,
) -> Result<(), String> {
    let status = differs.map_or(case.status, |differs| differs.status);
    let code = differs.map_or(case.code, |differs| differs.code);
    ensure!(response.status == status, "expected the status {status}");
    let id = check_id(case, request, response)?;
    let also = if differs.is_none() { case.also } else { &[] };
    for (name, value) in also {
        check_header(response, name, value)?;
    }
    let shown = Shown(response).to_string();
    ensure!(!shown.contains(shop::SECRET), "the response has a secret");
    if let Expected::Forwarded(body) = case.expected {
        ensure!(response.body == body, "expected the body `{body}`");
    } else {
        check_headers(case, code, response)?;
        check_body(case, differs, code, &id, response)?;
    }
    let secret = case.secret.filter(|_| differs.is_none());
    check_log(case, status, &id, secret)
}

/// Checks that the id of the client was accepted or replaced, and returns the id.
fn check_id(case: &Case, request: &TestRequest, response: &TestResponse) -> Result<String, String> {
    let sent = request.headers.iter().find(|(name, _)| *name == ID);
    let is_accepted = !matches!(case.ids, Ids::Replaced(_));
    let expected = sent.filter(|_| is_accepted);
    let expected = expected.map(|(_, id)| String::from_utf8_lossy(id));
    let id = check_header(response, ID, &expected.unwrap_or_default())?;
    let is_generated = id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    ensure!(
        is_accepted || is_generated,
        "the id `{id}` is not generated"
    );
    let shown = Shown(response).to_string();
    let mut values = request.headers.iter().filter(|(name, _)| *name == ID);
    let is_sent = !is_accepted
        && values.any(|(_, value)| {
            let value = String::from_utf8_lossy(value);
            value.len() > 4 && shown.contains(&*value)
        });
    ensure!(!is_sent, "the response has a rejected id");
    Ok(id)
}

/// Returns the only value of a header.
fn check_header(response: &TestResponse, name: &str, value: &str) -> Result<String, String> {
    let values: Vec<_> = response.headers.get_all(name).iter().collect();
    match &values[..] {
        [only] if value.is_empty() || *only == value => {
            Ok(String::from_utf8_lossy(only.as_bytes()).into_owned())
        }
        _ => Err(format!("expected `{name}: {value}`, got {values:?}")),
    }
}

/// Checks the headers of an error response that qs-error rendered.
fn check_headers(case: &Case, code: &str, response: &TestResponse) -> Result<(), String> {
    let content_type = match case.format {
        Format::Json | Format::Envelope => "application/json",
        Format::Problem => "application/problem+json",
    };
    check_header(response, "content-type", content_type)?;
    check_header(response, "x-qs-error-code", code)?;
    check_header(response, "x-content-type-options", "nosniff")?;
    let has_control = case.also.iter().any(|(name, _)| *name == "cache-control");
    check_header(
        response,
        "cache-control",
        if has_control { "" } else { "no-store" },
    )?;
    let varies = case.layer == Layer::Problem;
    if varies {
        check_header(response, "vary", "Accept")?;
    }
    let is_known = |name: &str| {
        let mut known = ADDED.iter().chain(RENDERED);
        let mut expected = case.also.iter();
        known.any(|known| *known == name)
            || expected.any(|(also, _)| *also == name)
            || varies && name == "vary"
    };
    let mut names = response.headers.keys();
    let unknown = names.find(|name| !is_known(name.as_str()));
    ensure!(unknown.is_none(), "unexpected header {unknown:?}");
    Ok(())
}

fn check_body(
    case: &Case,
    differs: Option<&Differs>,
    code: &str,
    id: &str,
    response: &TestResponse,
) -> Result<(), String> {
    let body = String::from_utf8_lossy(&response.body);
    if case.method == "HEAD" {
        ensure!(body.is_empty(), "HEAD has a body");
        return Ok(());
    }
    // The HTTP/1.1 client checks the framing.
    if let Some(length) = response.headers.get("content-length") {
        ensure!(*length == body.len().to_string(), "another content-length");
    }
    let document = serde_json::from_str(&body).map_err(|error| error.to_string())?;
    match case.expected {
        Expected::Document(expected) if differs.is_none() => {
            let expected = expected.replace("{id}", id);
            ensure!(body == expected, "expected the body `{expected}`");
        }
        Expected::Long(length) => ensure!(body.len() >= length, "a short body"),
        _ => {
            let expected = shape(case.format, response.status, code, id, &document);
            ensure!(body == expected, "expected the body `{expected}`");
        }
    }
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

/// Checks that an error has one event, on one line, with its fields and the secret.
fn check_log(case: &Case, status: u16, id: &str, secret: Option<&str>) -> Result<(), String> {
    let events = log::events(id);
    let expected = usize::from(status >= 400);
    ensure!(events.len() == expected, "events: {events:#?}");
    for event in &events {
        let line = event.strip_suffix('\n').unwrap_or_default();
        let is_line = !line.is_empty() && !line.contains(is_control);
        ensure!(is_line, "not one line: {event:?}");
        let is_quoted = !unquoted(line).contains("forged");
        ensure!(is_quoted, "a value imitates a field: {line}");
        let has_secret = secret.is_none_or(|secret| line.contains(secret));
        ensure!(has_secret, "expected {secret:?} in the log: {line}");
        ensure!(
            line.contains(&format!(" status={status} ")),
            "another status: {line}"
        );
        let request = format!(" method=\"{}\" path=\"{}\"", case.method, case.path);
        let has_request = case.layer == Layer::None || line.contains(&request);
        ensure!(has_request, "expected `{request}` in the log: {line}");
    }
    Ok(())
}

/// Returns a line without its quoted strings.
fn unquoted(line: &str) -> String {
    let (mut is_quoted, mut is_escaped) = (false, false);
    let is_outside = |char: &char| {
        let is_quote = *char == '"' && !is_escaped;
        is_escaped = *char == '\\' && !is_escaped;
        is_quoted ^= is_quote;
        !is_quoted
    };
    line.chars().filter(is_outside).collect()
}

fn is_control(char: char) -> bool {
    char.is_control() || matches!(char, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}')
}

/// A response, with a body that is cut.
struct Shown<'a>(&'a TestResponse);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.0.status)?;
        for (name, value) in &self.0.headers {
            writeln!(f, "{name}: {}", value.as_bytes().escape_ascii())?;
        }
        let body = String::from_utf8_lossy(&self.0.body);
        write!(f, "\n{}", body.chars().take(1000).collect::<String>())
    }
}

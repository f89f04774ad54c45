//! The comparison of a response with its case.

/// Fails with a message, unless the condition holds.
macro_rules! ensure {
    ($condition:expr, $($message:tt)*) => {
        if !$condition {
            return Err(format!($($message)*));
        }
    };
}

mod body;
mod event;
mod id;
mod remote;

use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};

use http::HeaderMap;
use support::exchange::TestResponse;

use self::body::check_body;
use self::event::check_log;
use self::id::check_id;
use self::remote::check_remote;
use crate::cases::{Case, Expected, Format, Ids};
use crate::client::{self, TestRequest};
use crate::running::{Layer, Running, reference};
use crate::{Differs, Part, shop};

/// Headers that a server or a framework may add.
const ADDED: &[&str] = &[
    "connection",
    "content-length",
    "date",
    "permissions-policy",
    "server",
    "transfer-encoding",
    "x-content-type-options",
    "x-frame-options",
];

/// Headers of error responses that qs-error renders. `vary` depends on the layer.
const RENDERED: &[&str] = &[
    "cache-control",
    "content-type",
    "vary",
    "x-content-type-options",
    "x-qs-error-code",
    ID,
];

/// The header of the request id.
pub(crate) const ID: &str = "x-qs-request-id";

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
    let is_derived = matches!(case.expected, Expected::Document(_));
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
    let (status, code) = differs.map_or((case.status, case.code), |differs| {
        (differs.status, differs.code)
    });
    ensure!(response.status == status, "expected the status {status}");
    let id = check_id(case, request, response)?;
    let has_secret = contains(response, shop::SECRET.as_bytes());
    ensure!(!has_secret, "the response has a secret");
    let omitted = differs.and_then(|differs| differs.omitted);
    check_headers(case, code, omitted, response)?;
    check_body(case, code, &id, response)?;
    check_remote(case, code, &id, response)?;
    check_log(case, status, &id, omitted == Some(Part::Cause))
}

/// Returns whether a header or the body contains these bytes.
fn contains(response: &TestResponse, bytes: &[u8]) -> bool {
    let is_in = |value: &[u8]| value.windows(bytes.len()).any(|window| window == bytes);
    let mut headers = response.headers.iter();
    is_in(&response.body)
        || headers.any(|(name, value)| is_in(name.as_str().as_bytes()) || is_in(value.as_bytes()))
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

/// Checks the headers of the case, and that the response has no others.
fn check_headers(
    case: &Case,
    code: &str,
    omitted: Option<Part>,
    response: &TestResponse,
) -> Result<(), String> {
    for (name, value) in case.also {
        if omitted == Some(Part::Header(name)) {
            let is_absent = !response.headers.contains_key(*name);
            ensure!(is_absent, "expected no `{name}`");
        } else {
            check_header(response, name, value)?;
        }
    }
    let by_qs_error = match case.expected {
        Expected::Forwarded(_) => &[ID],
        _ => {
            check_rendered(case, code, response)?;
            RENDERED
        }
    };
    let is_known = |name: &str| {
        let mut known = ADDED.iter().chain(by_qs_error);
        let mut expected = case.also.iter();
        known.any(|known| *known == name) || expected.any(|(also, _)| *also == name)
    };
    let mut names = response.headers.keys();
    let unknown = names.find(|name| !is_known(name.as_str()));
    ensure!(unknown.is_none(), "unexpected header {unknown:?}");
    Ok(())
}

/// Checks the headers of an error response that qs-error rendered.
fn check_rendered(case: &Case, code: &str, response: &TestResponse) -> Result<(), String> {
    let content_type = match case.format {
        Format::Json | Format::Envelope => "application/json",
        Format::Problem => "application/problem+json",
    };
    check_header(response, "content-type", content_type)?;
    check_header(response, "x-qs-error-code", code)?;
    check_header(response, "x-content-type-options", "nosniff")?;
    let has_control = case.also.iter().any(|(name, _)| *name == "cache-control");
    if !has_control {
        check_header(response, "cache-control", "no-store")?;
    }
    if case.layer == Layer::Problem {
        check_header(response, "vary", "Accept")?;
    } else {
        let is_absent = !response.headers.contains_key("vary");
        ensure!(is_absent, "expected no `vary`");
    }
    Ok(())
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
        write!(f, "\n{}", start(&body))
    }
}

/// Returns a string for diagnostics. A long string is cut, and its length is added.
fn start(string: &str) -> String {
    let start: String = string.chars().take(1000).collect();
    if start == string {
        return start;
    }
    format!("{start}… ({} bytes)", string.len())
}

//! The output that README shows, compared with the output of its programs.

use std::io;
use std::sync::{Mutex, Once};

use axum::Router;
use http::Method;
use tracing_subscriber::filter::LevelFilter;

use support::exchange::{TestResponse, get, request, send};

const README: &str = include_str!("../../README.md");

/// The request id of README's output.
const ID: &str = "0198c2d5a7a37c6e9f0e5c5d2b1a4f3e";

mod service {
    include!("service.rs");

    pub(super) fn router() -> Router {
        app()
    }
}

mod api {
    include!("api.rs");

    pub(super) fn router() -> Router {
        app()
    }
}

#[test]
fn programs_equal_blocks_of_readme() {
    let blocks = ["service.rs", "api.rs"];
    let programs = [include_str!("service.rs"), include_str!("api.rs")];
    for (path, program) in blocks.iter().zip(programs) {
        let block = format!("```rust\n{program}```\n");
        assert!(
            README.contains(&block),
            "copy the block of README to tests/readme/{path}"
        );
    }
}

#[tokio::test]
async fn response_equals_readme() {
    let response = get(service(), "/photos").await;
    let shown = block("HTTP/1.1 404 Not Found\n");
    let (head, body) = shown.split_once("\n\n").unwrap();
    let mut shown_headers: Vec<&str> = head.lines().skip(1).collect();
    let headers = response.headers.iter();
    let mut headers: Vec<String> = headers
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
        .map(|line| line.replace(response.id(), ID))
        .collect();
    shown_headers.sort_unstable();
    headers.sort_unstable();
    assert_eq!(headers, shown_headers);
    assert_eq!(body_of(&response), body.trim_end());
    assert_eq!(response.status, 404);
}

#[tokio::test]
async fn other_failures_equal_readme() {
    let lines = block("GET /broken ");
    for (method, path) in [
        (Method::GET, "/broken"),
        (Method::DELETE, "/photos"),
        (Method::GET, "/a/b"),
    ] {
        let response = send(service(), request(method.clone(), path)).await;
        let start = format!("{method} {path} ");
        let line = lines.lines().find(|line| line.starts_with(&start)).unwrap();
        assert_eq!(line[start.len()..].trim_start(), body_of(&response));
    }
}

#[tokio::test]
async fn log_line_equals_readme() {
    let response = get(service(), "/broken").await;
    let written = LINES.lock().unwrap().clone();
    let written = String::from_utf8(written).unwrap();
    let line = written.lines().find(|line| line.contains(response.id()));
    let line = line.map(|line| line.trim().replace(response.id(), ID));
    let shown = block("GET /broken ");
    let shown = shown.lines().find(|line| line.starts_with("ERROR"));
    assert_eq!(line.as_deref(), shown);
}

#[tokio::test]
async fn envelope_equals_readme() {
    let response = get(api(), "/order").await;
    let body = response.text().replace(response.header("x-request-id"), ID);
    assert_eq!(format!("{body}\n"), block("{\"error\":"));
    assert_eq!(response.header("x-error-code"), "ORDER_NOT_FOUND");
}

#[test]
fn versions_equal_manifests() {
    let manifest = include_str!("../../Cargo.toml");
    for (name, version) in [("axum", "0.8"), ("thiserror", "2"), ("tower-http", "0.7")] {
        assert!(
            manifest.contains(&format!("\n{name} = \"{version}\"\n")),
            "{name}"
        );
    }
    assert!(README.contains("It works with axum 0.8, actix-web 4 and thiserror 2,"));
}

/// Returns the block of output that begins with `start`.
fn block(start: &str) -> &'static str {
    let fence = format!("```text\n{start}");
    let at = README.find(&fence).expect("a block with this start");
    let block = &README[at + "```text\n".len()..];
    block.split("```").next().unwrap_or_default()
}

fn body_of(response: &TestResponse) -> String {
    response.text().replace(response.id(), ID)
}

/// The output of the subscriber, which every test has: tracing caches the interest in a callsite
/// for the whole process.
static LINES: Mutex<Vec<u8>> = Mutex::new(Vec::new());

fn install_subscriber() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        tracing_subscriber::fmt()
            .with_ansi(false)
            .without_time()
            .with_max_level(LevelFilter::TRACE)
            .with_writer(|| Writer)
            .init();
    });
}

struct Writer;

impl io::Write for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LINES.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn service() -> Router {
    install_subscriber();
    service::router()
}

fn api() -> Router {
    install_subscriber();
    api::router()
}

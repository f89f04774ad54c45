//! Records of a process, and the command in a package with real tests.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests may panic"
)]

use std::convert::Infallible;
use std::fs;
use std::path::Path;
use std::process::Command;

use http::{HeaderMap, Request, Response, StatusCode};
use qs_error::client::RemoteError;
use qs_error::{ErrorLayer, HttpCode, respond};
use qs_error_catalog::coverage;
use tempfile::TempDir;
use tower::{Layer, ServiceExt, service_fn};

/// The variable with the folder of the records.
const VARIABLE: &str = "QS_ERROR_COVERAGE";

/// The response of a service for a path.
async fn service(request: Request<String>) -> Result<Response<String>, Infallible> {
    let response = |status: StatusCode, kind: &str| {
        let response = Response::builder()
            .status(status)
            .header("content-type", kind);
        response.body("<p>".to_owned()).expect("a response")
    };
    Ok(match request.uri().path() {
        "/declared" => {
            respond(&HttpCode::Conflict).map(|body| String::from_utf8_lossy(&body).into_owned())
        }
        "/html" => response(StatusCode::GONE, "text/html"),
        "/plain" => response(StatusCode::NOT_FOUND, "text/plain"),
        "/panic" => panic!("provoked"),
        _ => response(StatusCode::OK, "text/html"),
    })
}

#[test]
#[ignore = "a child process runs it"]
fn service_with_observer() {
    let layer = ErrorLayer::new()
        .on_error(|_| {})
        .on_error(coverage::observe);
    for path in ["/declared", "/html", "/plain", "/panic", "/declared", "/"] {
        let request = Request::get(path).body(String::new()).expect("a request");
        let response = layer.layer(service_fn(service)).oneshot(request);
        futures_executor::block_on(response).expect("a response");
    }
}

#[test]
#[ignore = "a child process runs it"]
fn odd_codes() {
    for code in ["one", "", "two\nlines", "two\r", "one", "zwei ü"] {
        coverage::record(code);
    }
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| (0..100).for_each(|at| coverage::record(&format!("code_{at}"))));
        }
    });
}

#[test]
#[ignore = "a child process runs it"]
fn responses_of_client() {
    for body in [
        r#"{"code":"one"}"#,
        "no code",
        r#"{"error":{"code":"two"}}"#,
        r#"{"code":"a\nb"}"#,
    ] {
        let error =
            RemoteError::from_parts(StatusCode::NOT_FOUND, &HeaderMap::new(), body.as_bytes());
        coverage::response(&error.expect("an error"));
    }
}

/// Runs an ignored test with the variable.
fn run(test: &str, folder: Option<&Path>) {
    let current = TempDir::new().expect("a folder");
    run_in(current.path(), test, folder);
}

/// Runs an ignored test with the variable, in a current folder.
fn run_in(current: &Path, test: &str, folder: Option<&Path>) {
    let mut command = Command::new(std::env::current_exe().expect("a program"));
    command
        .args(["--ignored", "--exact", test])
        .current_dir(current)
        .env_remove(VARIABLE);
    command.envs(folder.map(|folder| (VARIABLE, folder)));
    let output = command.output().expect("a child process");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Returns the lines of the only record.
fn record(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let entries: Vec<_> = entries.map(|entry| entry.expect("an entry")).collect();
    let [entry] = entries.as_slice() else {
        panic!("{entries:?}");
    };
    let name = entry.file_name().into_string().expect("UTF-8");
    assert!(name.parse::<u32>().is_ok(), "{name}");
    let record = fs::read_to_string(entry.path()).expect("a record");
    record.lines().map(str::to_owned).collect()
}

#[test]
fn observer_ignores_passed_through() {
    let folder = folder();
    run("service_with_observer", Some(folder.path()));
    assert_eq!(
        record(folder.path()),
        ["conflict", "not_found", "internal_server_error"]
    );
}

#[test]
fn each_code_is_recorded_once() {
    let folder = folder();
    run("odd_codes", Some(folder.path()));
    let record = record(folder.path());
    assert_eq!(record[..2], ["one", "zwei ü"]);
    assert_eq!(record.len(), 102);
}

#[test]
fn codes_of_responses_are_recorded() {
    let folder = folder();
    run("responses_of_client", Some(folder.path()));
    assert_eq!(record(folder.path()), ["one", "two"]);
}

#[test]
fn folder_is_created() {
    let folder = folder();
    let path = folder.path().join("new/folder");
    run("odd_codes", Some(&path));
    assert_eq!(record(&path).len(), 102);
}

#[test]
fn record_without_folder_does_nothing() {
    let current = folder();
    run_in(current.path(), "odd_codes", None);
    run_in(current.path(), "odd_codes", Some(Path::new("")));
    let mut written = fs::read_dir(current.path()).expect("a folder");
    assert!(written.next().is_none());
    // A file instead of a folder.
    run(
        "odd_codes",
        Some(Path::new(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/Cargo.toml"
        ))),
    );
    let folder = folder();
    fs::write(folder.path().join("file"), "").expect("a file");
    run("odd_codes", Some(&folder.path().join("file/below")));
}

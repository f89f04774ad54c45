//! The peak of the memory that reading an error response requires.
//!
//! `allocation_counter` counts the memory of one thread. A raw server runs in another thread.

use std::hint::black_box;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread;

use allocation_counter::measure;
use http::{HeaderMap, StatusCode};
use qs_error::client::{CallError, PassOn, RemoteError, ResponseExt};
use qs_error::{ErrorCatalog, ErrorCode, respond};
use reqwest::Client;
use tokio::runtime::{Builder, Runtime};

const LIMIT: usize = 64 << 10;
/// The body up to the limit and one mebibyte.
const MAX_PEAK: u64 = (64 << 10) + (1 << 20);
const LARGE: usize = 100_000_000;
const STATUS: StatusCode = StatusCode::INSUFFICIENT_STORAGE;

/// Reads a body and all parts of the error. Checks the peak, and returns the error.
fn read(body: &[u8]) -> RemoteError {
    let mut error = None;
    let memory = measure(|| {
        error = RemoteError::from_parts(STATUS, &HeaderMap::new(), body);
        read_parts(error.as_ref().unwrap());
    });
    let start = body[..body.len().min(20)].escape_ascii();
    assert!(memory.bytes_max < MAX_PEAK, "{start}: {memory:?}");
    error.unwrap()
}

fn read_parts(error: &RemoteError) {
    black_box(error.to_string());
    black_box(format!("{error:?}"));
    black_box(error.params());
    black_box(error.retry(ErrorCode::CATALOG));
    black_box(error.member::<String>("missing"));
}

/// Returns `unit`, repeated up to a length.
fn repeated(unit: &str, length: usize) -> String {
    unit.repeat(length.div_ceil(unit.len()))
}

#[test]
fn peak_is_measured() {
    let memory = measure(|| drop(black_box(vec![0_u8; 2 << 20])));
    assert!(memory.bytes_max > MAX_PEAK, "{memory:?}");
    // The body itself is a part of the error.
    let body = repeated("a", LIMIT);
    let memory = measure(|| {
        drop(RemoteError::from_parts(
            STATUS,
            &HeaderMap::new(),
            body.as_bytes(),
        ))
    });
    assert!(memory.bytes_max >= LIMIT as u64, "{memory:?}");
}

#[test]
fn large_body_needs_limited_memory() {
    for start in [
        "",
        r#"{"code":"disk_full","message":""#,
        "[",
        r#"{"code":"disk_full","params":{"a":""#,
    ] {
        let body = start.to_owned() + &repeated("a", LARGE);
        let error = read(body.as_bytes());
        assert!(error.is_truncated());
        assert_eq!(error.raw().len(), LIMIT);
        assert_eq!(error.code().is_some(), start.starts_with('{'), "{start}");
    }
}

#[test]
fn nested_body_needs_limited_memory() {
    for unit in ["[", "[],", r#"{"a":"#, r#"{"error":"#, r#"{"":{},"#] {
        let error = read(repeated(unit, LIMIT).as_bytes());
        assert_eq!(error.code(), None);
        assert_eq!(error.raw().len(), LIMIT);
        let error = read(repeated(unit, 100 * LIMIT).as_bytes());
        assert!(error.is_truncated());
        for name in ["a", "error", "params", "message", "code"] {
            let value = repeated(unit, LIMIT);
            let document = format!(r#"{{"code":"disk_full","{name}":{value}"#);
            let error = read(document.as_bytes());
            assert_eq!(error.code(), Some("disk_full"), "{name}: {unit}");
        }
    }
}

#[test]
fn many_members_need_limited_memory() {
    for unit in [r#""a":1,"#, r#""code":[],"#] {
        let members = repeated(unit, LIMIT - 60);
        let members = members.trim_end_matches(',');
        for document in [
            format!(r#"{{"code":"disk_full",{members}}}"#),
            format!(r#"{{"code":"disk_full","params":{{{members}}}}}"#),
        ] {
            let error = read(document.as_bytes());
            assert_eq!(error.code(), Some("disk_full"));
            assert!(!error.is_truncated());
        }
    }
}

#[test]
fn distinct_params_need_limited_memory() {
    let names = ('\u{100}'..).take(8300);
    let members: String = names.map(|name| format!(r#""{name}":1,"#)).collect();
    let document = format!(r#"{{"params":{{{members}"code":1}},"code":"disk_full"}}"#);
    assert!(document.len() < LIMIT);
    assert_eq!(read(document.as_bytes()).params().iter().count(), 128);
}

#[test]
fn members_passed_on_need_limited_memory() {
    let pass_on = PassOn::new(ErrorCode::CATALOG).pass([ErrorCode::TooManyBuckets]);
    for unit in ["[],", r#"{"":0},"#, r#"{"a":[{}]},"#] {
        let items = repeated(unit, LIMIT - 100);
        let items = items.trim_end_matches(',');
        let document = format!(r#"{{"code":"too_many_buckets","x":[{items}],"y":1}}"#);
        let error = read(document.as_bytes());
        let memory = measure(|| drop(black_box(pass_on.convert(error.clone()))));
        assert!(memory.bytes_max < MAX_PEAK, "{unit}: {memory:?}");
        let response = respond(&pass_on.convert(error));
        assert!(response.body().ends_with(br#","y":1}"#));
    }
}

/// Starts a thread that sends a body without an end to each client. It allocates nothing after its
/// start.
fn serve(head: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let part = [b'a'; 1000];
        let _ = stream.read(&mut [0; 1000]).unwrap();
        let mut sends = stream.write_all(head.as_bytes());
        for _ in 0..LARGE / part.len() {
            sends = sends.and_then(|()| stream.write_all(&part));
        }
    });
    address
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn large_response_needs_limited_memory() {
    let address = serve(
        "HTTP/1.1 507 Insufficient Storage\r\ncontent-length: 100000042\r\n\r\n{\"code\":\"disk_full\",\"message\":\"",
    );
    let client = Client::builder().no_proxy().build().unwrap();
    let runtime = runtime();
    let mut result = None;
    let memory = measure(|| {
        result = Some(runtime.block_on(async {
            let response = client.get(format!("http://{address}/")).send().await?;
            response.error_for_code().await
        }));
    });
    let Some(Err(CallError::Remote(error))) = result else {
        panic!("no error");
    };
    assert_eq!(error.code(), Some("disk_full"));
    assert_eq!(error.raw().len(), LIMIT);
    assert!(error.is_truncated());
    assert!(memory.bytes_max < MAX_PEAK, "{memory:?}");
}

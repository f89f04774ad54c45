//! Generated responses: reading them never panics. `REMOTE_ERRORS` sets the number.

use std::error::Error;

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use qs_error::client::{BodyKind, PassOn, Reader, RemoteError};
use qs_error::{ErrorCode, HttpCode, catalog, respond};
use support::mutation::Random;

const SHORT: usize = 20_000;

const CATALOG: &[qs_error::CodeInfo] = catalog![ErrorCode, HttpCode];

const NAMES: [&str; 6] = [
    "x-qs-error-code",
    "x-qs-request-id",
    "content-type",
    "retry-after",
    "date",
    "www-authenticate",
];

const VALUES: &[&[u8]] = &[
    b"",
    b"bucket_not_exists",
    b"id-7",
    b"\xff\xfe",
    b"application/json",
    b"application/problem+json",
    b"text/html; charset=utf-8",
    b";",
    b"7",
    b"-1",
    b"18446744073709551616",
    b"Sun, 06 Nov 1994 08:49:37 GMT",
    b"Fri, 31 Dec 9999 23:59:59 GMT",
    b"Sunday, 06-Nov-94 08:49:37 GMT",
    b"Bearer realm=\"a\"",
    b"a\tb",
];

fn headers(random: &mut Random) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for _ in 0..random.below(4) {
        let name = NAMES[random.below(NAMES.len())];
        let value = HeaderValue::from_bytes(random.pick(VALUES)).unwrap();
        headers.append(HeaderName::from_static(name), value);
    }
    headers
}

/// Calls every method of an error.
fn use_error(error: &RemoteError, pass_on: &PassOn) {
    assert!(error.to_string().chars().count() <= 256);
    assert!(!error.to_string().contains(char::is_control));
    drop(format!("{error:?}"));
    let _ = (
        error.known::<ErrorCode>(),
        error.retry(CATALOG),
        error.params(),
    );
    let _ = (
        error.member::<String>("message"),
        error.member::<serde_json::Value>("x"),
    );
    let _ = (
        error.info(CATALOG),
        error.url(),
        error.source().map(ToString::to_string),
    );
    let _ = (
        error.is_truncated(),
        error.disagrees(),
        error.has_converted_code(),
    );
    let _ = (
        error.has_other_content_type(),
        error.is_safe_to_repeat(&Method::POST),
    );
    let response = pass_on.convert(error.clone());
    let response = respond(&response);
    assert!(serde_json::from_slice::<serde_json::Value>(response.body()).is_ok());
}

#[test]
fn generated_response_is_read() {
    let count = std::env::var("REMOTE_ERRORS").ok();
    let count = count.map_or(SHORT, |count| count.parse().expect("a number of responses"));
    let pass_on = PassOn::new(CATALOG).pass(CATALOG.iter().map(qs_error::CodeInfo::code));
    let reader = Reader::new().limit(100);
    let mut random = Random::default();
    let (mut errors, mut codes, mut json) = (0, 0, 0);
    for _ in 0..count {
        let status = StatusCode::from_u16(100 + random.below(900) as u16).unwrap();
        let (headers, body) = (headers(&mut random), random.mutated_body());
        let read = reader.read(status, &headers, &body);
        let error = RemoteError::from_parts(status, &headers, &body);
        assert_eq!(error.is_some(), read.is_some());
        for error in error.iter().chain(&read) {
            use_error(error, &pass_on);
        }
        let Some(error) = error else { continue };
        errors += 1;
        codes += usize::from(error.code().is_some());
        json += usize::from(!matches!(error.kind(), BodyKind::NotJson | BodyKind::Empty));
        // Both readers return the same code of an outermost object.
        if let Some(body) = qs_error::body::ErrorBodyRef::from_slice(&body)
            && error.kind() == BodyKind::Json
            && !body.code().is_empty()
        {
            assert_eq!(error.code(), Some(body.code()));
        }
    }
    println!("{errors} errors, {codes} with a code, {json} with JSON");
    for part in [errors, codes, json] {
        assert!(part >= count / 4);
    }
}

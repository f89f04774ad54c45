//! Error responses of frameworks, which the layer rewrites.

use std::convert::Infallible;
use std::sync::atomic::Ordering;

use axum::body::Body;
use axum::extract::Request;
use http::{Response, StatusCode};
use http_body_util::{Empty, Full};
use qs_error::{ErrorCode, ErrorLayer};
use tower::{Layer, service_fn};

use crate::bodies::{Endless, Step, Steps, framework_response};
use crate::capture::watch;
use crate::errors::SECRET;
use crate::exchange::{TestResponse, get};

async fn pass<B>(response: Response<B>) -> TestResponse
where
    B: http_body::Body<Data = bytes::Bytes, Error: std::fmt::Debug> + 'static,
{
    pass_with(ErrorLayer::new(), response).await
}

async fn pass_with<B>(layer: ErrorLayer, response: Response<B>) -> TestResponse
where
    B: http_body::Body<Data = bytes::Bytes, Error: std::fmt::Debug> + 'static,
{
    let cell = std::cell::Cell::new(Some(response));
    let service = service_fn(|_: Request| {
        let response = cell.take().unwrap();
        async { Ok::<_, Infallible>(response) }
    });
    get(layer.layer(service), "/a").await
}

fn text(status: u16, text: &'static str) -> Response<Body> {
    framework_response(status, Some("text/plain; charset=utf-8"), Body::from(text))
}

/// All registered error statuses with their phrases.
const REGISTERED: [(u16, &str); 39] = [
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (402, "Payment Required"),
    (403, "Forbidden"),
    (404, "Not Found"),
    (405, "Method Not Allowed"),
    (406, "Not Acceptable"),
    (407, "Proxy Authentication Required"),
    (408, "Request Timeout"),
    (409, "Conflict"),
    (410, "Gone"),
    (411, "Length Required"),
    (412, "Precondition Failed"),
    (413, "Content Too Large"),
    (414, "URI Too Long"),
    (415, "Unsupported Media Type"),
    (416, "Range Not Satisfiable"),
    (417, "Expectation Failed"),
    (421, "Misdirected Request"),
    (422, "Unprocessable Content"),
    (423, "Locked"),
    (424, "Failed Dependency"),
    (425, "Too Early"),
    (426, "Upgrade Required"),
    (428, "Precondition Required"),
    (429, "Too Many Requests"),
    (431, "Request Header Fields Too Large"),
    (451, "Unavailable For Legal Reasons"),
    (500, "Internal Server Error"),
    (501, "Not Implemented"),
    (502, "Bad Gateway"),
    (503, "Service Unavailable"),
    (504, "Gateway Timeout"),
    (505, "HTTP Version Not Supported"),
    (506, "Variant Also Negotiates"),
    (507, "Insufficient Storage"),
    (508, "Loop Detected"),
    (510, "Not Extended"),
    (511, "Network Authentication Required"),
];

#[tokio::test]
async fn empty_error_gets_code_of_its_status() {
    for status in 400..600 {
        let registered = REGISTERED.iter().find(|(known, _)| *known == status);
        let phrase = match registered {
            Some((_, phrase)) => phrase,
            None if status < 500 => "Client Error",
            None => "Server Error",
        };
        let code = phrase.to_ascii_lowercase().replace(' ', "_");
        let response = pass(framework_response(status, None, Empty::new())).await;
        response.check(status, &code);
        assert_eq!(response.message(), phrase);
    }
}

#[tokio::test]
async fn body_of_client_error_is_message() {
    let response = pass(text(409, "somebody else was faster")).await;
    response.check(409, "conflict");
    assert_eq!(response.message(), "somebody else was faster");
}

#[tokio::test]
async fn media_type_accepts_any_spelling() {
    for content_type in [
        "text/plain",
        "Text/Plain",
        "text/plain;charset=UTF-8",
        "text/plain ; a=b",
    ] {
        let body = Full::<bytes::Bytes>::from("faster");
        let response = pass(framework_response(409, Some(content_type), body)).await;
        assert_eq!(response.check(409, "conflict").message(), "faster");
    }
}

#[tokio::test]
async fn blank_body_becomes_reason_phrase() {
    for blank in ["", " ", "\r\n"] {
        let response = pass(text(409, blank)).await;
        assert_eq!(response.check(409, "conflict").message(), "Conflict");
    }
}

#[tokio::test]
async fn body_of_server_error_is_only_logged() {
    for status in [500, 502, 503, 599] {
        let log = watch();
        let response = pass(text(status, SECRET)).await;
        assert_eq!(response.status, status);
        assert!(!format!("{response:?}").contains(SECRET));
        let event = log.only();
        assert!(event.line().contains(SECRET));
        assert_eq!(event.field("request_id"), Some(response.id()));
    }
}

#[tokio::test]
async fn body_of_8_kib_is_sent_whole() {
    let longest = "x".repeat(8 * 1024);
    let body = Full::<bytes::Bytes>::from(longest.clone());
    let response = pass(framework_response(409, Some("text/plain"), body)).await;
    assert_eq!(response.check(409, "conflict").message(), longest);
}

#[tokio::test]
async fn body_above_8_kib_is_truncated() {
    for character in ["x", "ü", "漢", "😀"] {
        let body = Full::<bytes::Bytes>::from(character.repeat(20_000));
        let response = pass(framework_response(409, Some("text/plain"), body)).await;
        let message = response.check(409, "conflict").message();
        assert!(message.len() <= 8 * 1024);
        assert!(!message.contains('\u{fffd}'));
    }
}

#[tokio::test]
async fn ready_frames_are_joined() {
    for length in [Some(8), None] {
        let steps = [Step::Data("some"), Step::Data("body"), Step::Trailer("a")];
        let original = framework_response(409, Some("text/plain"), Steps::new(steps, length));
        let response = pass(original).await;
        assert_eq!(response.check(409, "conflict").message(), "somebody");
    }
}

#[tokio::test]
async fn pending_body_is_not_awaited() {
    for steps in [
        vec![Step::Wait, Step::Data("somebody")],
        vec![Step::Data("some"), Step::Wait, Step::Data("body")],
        vec![Step::Data("somebody"), Step::Wait],
        vec![Step::Data("somebody"), Step::Stall],
        vec![Step::Stall],
    ] {
        let original = framework_response(409, Some("text/plain"), Steps::new(steps, Some(8)));
        let response = pass(original).await;
        assert_eq!(response.check(409, "conflict").message(), "Conflict");
    }
}

#[tokio::test]
async fn ready_part_of_server_error_is_logged() {
    let log = watch();
    let steps = [Step::Data("half a "), Step::Stall];
    let original = framework_response(502, Some("text/plain"), Steps::new(steps, None));
    let response = pass(original).await;
    response.check(502, "bad_gateway");
    assert_eq!(response.message(), "Bad Gateway");
    let event = log.only();
    assert_eq!(event.field("request_id"), Some(response.id()));
    assert!(event.line().contains("half a"), "{event:?}");
}

#[tokio::test]
async fn failing_body_is_not_message() {
    for length in [Some(8), None] {
        let steps = [Step::Data("some"), Step::Fail];
        let original = framework_response(409, Some("text/plain"), Steps::new(steps, length));
        let response = pass(original).await;
        assert_eq!(response.check(409, "conflict").message(), "Conflict");
        let steps = [Step::Fail];
        let original = framework_response(502, Some("text/plain"), Steps::new(steps, length));
        pass(original).await.check(502, "bad_gateway");
    }
}

#[tokio::test]
async fn panicking_body_is_not_message() {
    for (status, code) in [(409, "conflict"), (500, "internal_server_error")] {
        for length in [Some(8), None] {
            let log = watch();
            let steps = [Step::Data("some"), Step::Panic];
            let original =
                framework_response(status, Some("text/plain"), Steps::new(steps, length));
            let response = pass(original).await;
            response.check(status, code);
            assert!(!response.text().contains("some"));
            assert_eq!(log.responses(response.id()), 1);
            // The panic has an event of its own.
            assert!(log.events().len() >= 2, "{:?}", log.events());
        }
    }
}

#[tokio::test]
async fn other_headers_of_response_stay() {
    let mut original = text(401, "who is it?");
    let headers = [
        ("www-authenticate", "Basic"),
        ("www-authenticate", "Bearer"),
        ("retry-after", "7"),
        ("allow", "GET, PUT"),
        ("access-control-allow-origin", "*"),
        ("vary", "origin"),
        ("set-cookie", "a=b"),
        ("set-cookie", "c=d"),
        ("cache-control", "max-age=9"),
        ("x-content-type-options", "own"),
    ];
    for (name, value) in headers {
        original.headers_mut().append(name, value.parse().unwrap());
    }
    let response = pass(original).await;
    response.check(401, "unauthorized");
    for (name, value) in headers {
        let mut values = response.headers.get_all(name).iter();
        assert!(values.any(|other| other == value), "{name}: {value}");
    }
    // qs-error adds the type, the id and the code.
    assert_eq!(response.headers.len(), headers.len() + 3);
}

/// Headers that describe the replaced body.
const REPRESENTATION: [(&str, &str); 14] = [
    ("content-length", "6"),
    ("transfer-encoding", "chunked"),
    ("content-encoding", "identity"),
    ("content-language", "en"),
    ("content-location", "/a.txt"),
    ("content-md5", "1B2M2Y8AsgTpgAmY7PhCfg=="),
    ("content-digest", "sha-256=:AAAA:"),
    ("content-disposition", "attachment"),
    ("repr-digest", "sha-256=:AAAA:"),
    ("etag", "\"a\""),
    ("last-modified", "Thu, 01 Jan 1970 00:00:00 GMT"),
    ("accept-ranges", "bytes"),
    ("trailer", "x-end"),
    ("content-type", "text/plain; charset=utf-8"),
];

#[tokio::test]
async fn headers_of_replaced_body_are_removed() {
    for status in [409, 502] {
        let mut original = text(status, "faster");
        for (name, value) in REPRESENTATION {
            original.headers_mut().insert(name, value.parse().unwrap());
        }
        let id = "x-qs-request-id";
        original.headers_mut().append(id, "own".parse().unwrap());
        let response = pass(original).await;
        assert_eq!(response.header("content-type"), "application/json");
        for (name, _) in &REPRESENTATION[..13] {
            assert!(!response.headers.contains_key(*name), "{name}");
        }
        assert_ne!(response.id(), "own");
    }
}

#[tokio::test]
async fn headers_of_forwarded_body_stay() {
    let json = Body::from("{}");
    let mut original = framework_response(409, Some("application/json"), json);
    for (name, value) in &REPRESENTATION[2..13] {
        original.headers_mut().insert(*name, value.parse().unwrap());
    }
    let response = pass(original).await;
    for (name, value) in &REPRESENTATION[2..13] {
        assert_eq!(response.header(name), *value);
    }
}

#[tokio::test]
async fn content_range_of_framework_response_stays() {
    let mut original = framework_response(416, None, Body::empty());
    let value = "bytes */7".parse().unwrap();
    original.headers_mut().insert("content-range", value);
    let response = pass(original).await;
    response.check(416, "range_not_satisfiable");
    assert_eq!(response.header("content-range"), "bytes */7");
}

#[tokio::test]
async fn compressed_body_is_not_message() {
    let mut original = text(409, "\u{1f}not readable");
    original
        .headers_mut()
        .insert("content-encoding", "gzip".parse().unwrap());
    let response = pass(original).await;
    assert_eq!(response.check(409, "conflict").message(), "Conflict");
    assert!(!response.headers.contains_key("content-encoding"));
}

#[tokio::test]
async fn framework_error_has_one_event() {
    let log = watch();
    let response = pass(text(409, "faster")).await;
    let event = log.only();
    assert_eq!(event.field("code"), Some("conflict"));
    assert_eq!(event.field("request_id"), Some(response.id()));
    assert_eq!(event.field("status"), Some("409"));
    assert_eq!(event.level, tracing::Level::DEBUG);
    assert!(event.line().contains("faster"));
}

fn standard(status: StatusCode) -> Option<ErrorCode> {
    match status.as_u16() {
        404 => Some(ErrorCode::ObjectNotExists),
        409 => Some(ErrorCode::BucketNotEmpty),
        502 => Some(ErrorCode::UpstreamFailed),
        _ => None,
    }
}

#[tokio::test]
async fn status_map_chooses_code() {
    let layer = ErrorLayer::new().map_status(standard);
    let response = pass_with(layer.clone(), text(404, "no page")).await;
    assert_eq!(
        response.check(404, "object_not_exists").message(),
        "no page"
    );
    let response = pass_with(layer.clone(), framework_response(409, None, Empty::new())).await;
    response.check(409, "bucket_not_empty");
    assert!(response.url().is_some());
    let response = pass_with(layer, framework_response(410, None, Empty::new())).await;
    response.check(410, "gone");
}

#[tokio::test]
async fn body_of_mapped_server_error_is_logged() {
    let log = watch();
    let layer = ErrorLayer::new().map_status(standard);
    let response = pass_with(layer, text(502, SECRET)).await;
    assert_eq!(response.header("x-qs-error-code"), "upstream_failed");
    assert!(!response.text().contains(SECRET));
    assert!(log.only().line().contains(SECRET));
}

#[tokio::test]
async fn server_body_mapped_to_client_error_is_logged() {
    let log = watch();
    let layer = ErrorLayer::new().map_status(|_| Some(ErrorCode::InvalidArgument));
    let response = pass_with(layer, text(502, SECRET)).await;
    assert_eq!(response.header("x-qs-error-code"), "invalid_argument");
    assert!(!response.text().contains(SECRET));
    assert!(log.only().line().contains(SECRET));
}

#[tokio::test]
async fn mapped_401_has_one_challenge() {
    let layer = ErrorLayer::new().map_status(|_| Some(ErrorCode::InvalidAccessKeyId));
    let response = pass_with(layer.clone(), framework_response(401, None, Empty::new())).await;
    response.check(401, "invalid_access_key_id");
    assert_eq!(response.header("www-authenticate"), "QS");
    let mut original = framework_response(401, None, Empty::new());
    original
        .headers_mut()
        .insert("www-authenticate", "Bearer".parse().unwrap());
    let response = pass_with(layer, original).await;
    assert_eq!(response.header("www-authenticate"), "Bearer");
}

#[tokio::test]
async fn invalid_utf_8_is_not_message() {
    for bytes in [
        &b"some\xff\xfebody"[..],
        b"somebody\xff",
        b"\xffsomebody",
        b"somebody\xe6\xbc",
    ] {
        let body = Full::<bytes::Bytes>::from(bytes);
        let response = pass(framework_response(409, Some("text/plain"), body)).await;
        assert_eq!(response.check(409, "conflict").message(), "Conflict");
    }
}

#[tokio::test]
async fn body_in_other_charset_is_not_message() {
    for charset in ["iso-8859-1", "\"ISO-8859-1\"", "windows-1252", "utf-16"] {
        let content_type = format!("text/plain; charset={charset}");
        let body = Full::<bytes::Bytes>::from(&b"d\xe9j\xe0 vu"[..]);
        let response = pass(framework_response(409, Some(&content_type), body)).await;
        assert_eq!(response.check(409, "conflict").message(), "Conflict");
    }
}

#[tokio::test]
async fn body_in_utf_8_or_ascii_is_message() {
    for content_type in [
        "text/plain; charset=us-ascii",
        "text/plain; charset=US-ASCII",
        "text/plain; charset=\"utf-8\"",
        "text/plain;format=flowed;charset=UTF-8",
        "text/plain; Charset=Utf-8",
    ] {
        let body = Full::<bytes::Bytes>::from("faster");
        let response = pass(framework_response(409, Some(content_type), body)).await;
        assert_eq!(response.check(409, "conflict").message(), "faster");
    }
}

#[tokio::test]
async fn untyped_body_is_rewritten() {
    for length in [Some(6), None] {
        let original = framework_response(409, None, Steps::new([Step::Data("faster")], length));
        let response = pass(original).await;
        assert_eq!(response.check(409, "conflict").message(), "faster");
        let log = watch();
        let original = framework_response(502, None, Steps::new([Step::Data(SECRET)], length));
        let response = pass(original).await;
        assert_eq!(response.check(502, "bad_gateway").message(), "Bad Gateway");
        assert!(!response.text().contains(SECRET));
        assert!(log.only().line().contains(SECRET));
    }
}

#[tokio::test]
async fn body_of_unknown_size_is_rewritten() {
    let log = watch();
    let steps = || Steps::new([Step::Data("pass"), Step::Data("word")], None);
    let response = pass(framework_response(500, Some("text/plain"), steps())).await;
    response.check(500, "internal_server_error");
    assert!(!response.text().contains("password"));
    assert!(log.only().line().contains("password"));
    let response = pass(framework_response(404, Some("text/plain"), steps())).await;
    assert_eq!(response.check(404, "not_found").message(), "password");
}

#[tokio::test]
async fn empty_body_of_any_type_is_rewritten() {
    for content_type in [
        None,
        Some("application/octet-stream"),
        Some("application/json"),
        Some("text/html; charset=utf-8"),
        Some("text/event-stream"),
        Some("invalid"),
    ] {
        for status in [404, 503] {
            let code = if status == 404 {
                "not_found"
            } else {
                "service_unavailable"
            };
            let empty = Full::<bytes::Bytes>::default();
            pass(framework_response(status, content_type, empty))
                .await
                .check(status, code);
            let sized = Steps::new([], Some(0));
            pass(framework_response(status, content_type, sized))
                .await
                .check(status, code);
        }
    }
}

#[tokio::test]
async fn empty_bytes_of_axum_handler_are_rewritten() {
    let handler = async || (StatusCode::NOT_FOUND, bytes::Bytes::new());
    let response = get(crate::exchange::app(handler), "/a").await;
    response.check(404, "not_found");
}

#[tokio::test]
async fn rest_of_replaced_body_is_not_read() {
    let log = watch();
    for (status, content_type) in [
        (404, Some("text/plain")),
        (404, None),
        (500, Some("text/plain")),
        (503, None),
    ] {
        let body = Endless::default();
        let response = pass(framework_response(status, content_type, body.clone())).await;
        response.check(status, response.header("x-qs-error-code"));
        let taken = body.taken.load(Ordering::Relaxed) * "more ".len();
        assert!(taken <= 8 * 1024 + "more ".len(), "{taken}");
        if status == 404 {
            assert_eq!(response.message().len(), 8 * 1024);
        }
    }
    assert!(
        log.events()
            .iter()
            .all(|event| event.line().len() <= 16 * 1024)
    );
}

#[tokio::test]
async fn character_cut_at_8_kib_is_left_out() {
    let text = "x".repeat(8 * 1024 - 1) + "漢字";
    for length in [Some(text.len()), None] {
        let length = length.map(|length| u64::try_from(length).unwrap());
        let steps = [Step::Data(text.clone().leak())];
        let original = framework_response(409, Some("text/plain"), Steps::new(steps, length));
        let response = pass(original).await;
        assert_eq!(
            response.check(409, "conflict").message(),
            "x".repeat(8 * 1024 - 1)
        );
    }
}

#[tokio::test]
async fn invalid_byte_before_8_kib_omits_message() {
    let bytes = [&[b'x'; 8000][..], b"\xff", &[b'x'; 8000]].concat();
    let body = Full::<bytes::Bytes>::from(bytes);
    let response = pass(framework_response(409, Some("text/plain"), body)).await;
    assert_eq!(response.check(409, "conflict").message(), "Conflict");
}

//! The events of error responses.

use std::cell::Cell;
use std::error::Error;
use std::fmt;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::routing::any;
use http::Method;
use qs_error::{ErrorCode, ErrorExt as _, ErrorLayer, ErrorResponse, QsError, respond};
use tracing::Level;
use tracing::level_filters::LevelFilter;

use crate::capture::{Log, watch, watch_at};
use crate::errors::{Plain, SECRET, ShopError, disk_failed, no_item};
use crate::exchange::{app, get, request, send};

#[derive(Clone, Copy, Debug, QsError)]
enum Loud {
    #[qs(code = "loud_error", status = 400, log = error)]
    Error,
    #[qs(code = "loud_warn", status = 500, log = warn)]
    Warn,
    #[qs(code = "loud_info", status = 503, log = info)]
    Info,
    #[qs(code = "loud_debug", status = 500, log = debug)]
    Debug,
    #[qs(code = "loud_off", status = 500, log = off)]
    Off,
    #[qs(code = "loud_client", status = 404)]
    Client,
    #[qs(code = "loud_server", status = 502)]
    Server,
}

#[tokio::test]
async fn level_is_declared_or_by_status() {
    for (error, level) in [
        (Loud::Error, Level::ERROR),
        (Loud::Warn, Level::WARN),
        (Loud::Info, Level::INFO),
        (Loud::Debug, Level::DEBUG),
        (Loud::Client, Level::DEBUG),
        (Loud::Server, Level::ERROR),
    ] {
        let log = watch();
        get(app(async move || error), "/a").await;
        assert_eq!(log.only().level, level, "{error:?}");
        let log = watch();
        get(app(async move || ErrorResponse::from(error)), "/a").await;
        assert_eq!(log.only().level, level, "{error:?}");
    }
}

#[tokio::test]
async fn error_with_level_off_is_not_logged() {
    let log = watch();
    get(app(async || Loud::Off), "/a")
        .await
        .check(500, "loud_off");
    assert_eq!(log.events().len(), 0);
}

#[tokio::test]
async fn event_has_all_known_fields() {
    let log = watch();
    let app = app(async || disk_failed());
    let response = send(app, request(Method::PUT, "/a/b?secret=c")).await;
    let event = log.only();
    for (field, value) in [
        ("code", "disk_failed"),
        ("status", "500"),
        ("request_id", response.id()),
        ("method", "PUT"),
        ("path", "/a/b"),
    ] {
        assert_eq!(event.field(field), Some(value));
    }
    assert!(
        event.line().contains("disk 3 failed: cannot open"),
        "{event:?}"
    );
    assert!(!event.line().contains("secret=c"));
}

#[test]
fn event_outside_request_has_known_fields() {
    let log = watch();
    let response = respond(&disk_failed());
    let event = log.only();
    assert_eq!(event.field("code"), Some("disk_failed"));
    let id = response.headers()["x-qs-request-id"].to_str().unwrap();
    assert_eq!(event.field("request_id"), Some(id));
    assert_eq!((event.field("method"), event.field("path")), (None, None));
    assert!(event.line().contains(SECRET));
}

#[tokio::test]
async fn response_without_layer_has_event() {
    let log = watch();
    let app: Router = Router::new().route("/a", any(async || disk_failed()));
    let response = get(app, "/a").await;
    let event = log.only();
    assert_eq!(event.field("request_id"), Some(response.id()));
    assert!(event.line().contains(SECRET));
}

#[tokio::test]
async fn successes_have_no_event() {
    let log = watch();
    get(app(async || "fine"), "/a").await;
    assert_eq!(log.events().len(), 0);
}

#[derive(Debug)]
struct Layered(u32);

impl fmt::Display for Layered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cause {}", self.0)
    }
}

impl Error for Layered {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        static CAUSES: [Layered; 4] = [Layered(0), Layered(1), Layered(2), Layered(3)];
        let below = usize::try_from(self.0).ok()?.checked_sub(1)?;
        Some(&CAUSES[below])
    }
}

#[test]
fn event_has_whole_source_chain() {
    let log = watch();
    let _ = respond(&ErrorCode::InternalError.with_source(Layered(4)));
    let line = log.only().line();
    assert!(
        line.contains("cause 4: cause 3: cause 2: cause 1: cause 0"),
        "{line}"
    );
}

thread_local! {
    static FORMATTED: Cell<u32> = const { Cell::new(0) };
}

/// Starts to record events, with the counter at zero.
fn watch_formatting(level: LevelFilter) -> Log {
    FORMATTED.set(0);
    watch_at(level)
}

/// Counts how often its Display is called.
#[derive(Debug)]
struct Watched;

impl fmt::Display for Watched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        FORMATTED.set(FORMATTED.get() + 1);
        f.write_str("formatted")
    }
}

impl Error for Watched {}

#[derive(Debug, QsError)]
#[qs(code = "watched_failed", status = 500, display = "it was {source}")]
struct WatchedFailed {
    source: Watched,
}

#[tokio::test]
async fn error_without_subscriber_is_not_formatted() {
    let log_off = watch_formatting(LevelFilter::OFF);
    get(app(async || WatchedFailed { source: Watched }), "/a").await;
    get(
        app(async || ErrorResponse::from(WatchedFailed { source: Watched })),
        "/a",
    )
    .await;
    get(
        app(async || ErrorCode::InternalError.with_source(Watched)),
        "/a",
    )
    .await;
    assert_eq!(FORMATTED.get(), 0);
    assert_eq!(log_off.events().len(), 0);
    drop(log_off);
    let log = watch();
    get(app(async || WatchedFailed { source: Watched }), "/a").await;
    assert!(FORMATTED.get() > 0);
    assert!(log.only().line().contains("it was formatted: formatted"));
}

#[tokio::test]
async fn error_below_level_is_not_formatted() {
    let log = watch_formatting(LevelFilter::INFO);
    let handler = async || ErrorCode::InvalidRange.with_source(Watched);
    get(app(handler), "/a").await.check(416, "invalid_range");
    assert_eq!((FORMATTED.get(), log.events().len()), (0, 0));
}

#[test]
fn error_with_level_off_is_not_formatted() {
    let log = watch_formatting(LevelFilter::TRACE);
    let _ = respond(&ErrorResponse::from(Loud::Off).with_source(Watched));
    assert_eq!((FORMATTED.get(), log.events().len()), (0, 0));
}

/// The output of a formatter.
#[derive(Clone, Default)]
pub(crate) struct Lines(Arc<Mutex<Vec<u8>>>);

impl Lines {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn log_has_one_line_per_error() {
    let lines = Lines::default();
    let log = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_max_level(Level::DEBUG)
        .with_writer(move || log.clone());
    let guard = tracing::subscriber::set_default(subscriber.finish());
    let app = app(async || Plain::Gone("one\r\ntwo\u{1b}[2J\0three\u{2028}four\u{202e}".into()));
    let response = get(app, "/a").await;
    drop(guard);
    let written = lines.text();
    assert_eq!(written.matches('\n').count(), 1, "{written}");
    assert!(written.contains(response.id()) && written.contains("four"));
    let is_raw = |character: char| "\r\u{1b}\0\u{2028}\u{202e}".contains(character);
    assert!(!written.contains(is_raw), "{written:?}");
}

#[tokio::test]
async fn error_is_logged_with_sent_code() {
    let log = watch();
    let response = get(app(async || ShopError::from(ErrorCode::InvalidRange)), "/a").await;
    response.check(416, "invalid_range");
    assert_eq!(log.only().field("code"), Some("invalid_range"));
    let log = watch();
    get(Router::<()>::new().layer(ErrorLayer::new()), "/a").await;
    assert_eq!(log.only().field("code"), Some("not_found"));
    let log = watch();
    get(app(async || no_item("pen")), "/a").await;
    assert_eq!(log.only().field("code"), Some("item_not_exists"));
}

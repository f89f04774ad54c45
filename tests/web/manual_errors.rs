//! Manual implementations of `QsError` whose methods panic.

use std::error::Error;
use std::fmt;
use std::rc::Rc;

use http::StatusCode;
use qs_error::{CodeInfo, ErrorCatalog, ErrorCode, ErrorLayer, ErrorResponse, QsError, respond};

use crate::capture::watch;
use crate::exchange::{app_with, get};

/// Panics in one method. The owner decides whether the error is `Send`.
#[derive(Debug)]
struct Manual<T> {
    panicking: &'static str,
    _owner: Option<T>,
}

const METHODS: [&str; 3] = ["info", "code", "status"];

impl<T> Manual<T> {
    fn new(panicking: &'static str) -> Self {
        Self {
            panicking,
            _owner: None,
        }
    }

    fn call<V>(&self, method: &str, value: V) -> V {
        assert_ne!(self.panicking, method, "the method panics");
        value
    }
}

impl<T> fmt::Display for Manual<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("manual")
    }
}

impl<T: fmt::Debug> Error for Manual<T> {}

impl<T> ErrorCatalog for Manual<T> {
    const CATALOG: &'static [CodeInfo] = ErrorCode::CATALOG;
}

impl<T: fmt::Debug> QsError for Manual<T> {
    fn info(&self) -> &'static CodeInfo {
        self.call("info", ErrorCode::InvalidArgument.info())
    }

    fn code(&self) -> &'static str {
        self.call("code", ErrorCode::InvalidArgument.info().code())
    }

    fn status(&self) -> StatusCode {
        self.call("status", StatusCode::BAD_REQUEST)
    }
}

#[derive(Debug, QsError)]
enum Sendable {
    #[qs(transparent)]
    Manual(Manual<u8>),
}

/// Converts into an `ErrorResponse` by a copy, because it is not `Send`.
#[derive(Debug, QsError)]
enum Local {
    #[qs(transparent)]
    Manual(Manual<Rc<u8>>),
}

#[tokio::test]
async fn panicking_method_of_mapped_error_is_omitted() {
    for method in METHODS {
        for status in [StatusCode::NOT_FOUND, StatusCode::BAD_GATEWAY] {
            let log = watch();
            let layer =
                ErrorLayer::new().map_status(move |_| Some(Sendable::Manual(Manual::new(method))));
            let response = get(app_with(async move || (status, "a string"), layer), "/a").await;
            response.check(400, "invalid_argument");
            assert_eq!(log.responses(response.id()), 1);
        }
    }
}

#[test]
fn panicking_method_of_copied_error_is_omitted() {
    for method in METHODS {
        let error = ErrorResponse::from(Local::Manual(Manual::new(method)));
        let response = respond(&error);
        assert_eq!(response.status(), 400);
        assert_eq!(response.headers()["x-qs-error-code"], "invalid_argument");
    }
}

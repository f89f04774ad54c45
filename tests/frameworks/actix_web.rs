//! actix-web sends the same status, headers and bytes as axum for each error.

use std::collections::BTreeMap;

use actix_web::body::to_bytes;
use actix_web::http::{Method, StatusCode};
use actix_web::rt::System;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::{App, HttpResponse, ResponseError, web};
use axum::response::IntoResponse;
use qs_error::{ErrorCode, ErrorExt as _, ErrorResponse, QsError, ResultExt};

use support::errors::{PATH, Plain, SECRET, ShopError, disk_failed, no_item, secret_io, throttled};

/// A response, independent of the framework.
#[derive(Debug, Eq, PartialEq)]
struct Bare {
    status: u16,
    headers: BTreeMap<String, String>,
    body: String,
}

impl Bare {
    /// Replaces the id, which differs between responses.
    fn without_id(mut self) -> Self {
        let id = self
            .headers
            .insert("x-qs-request-id".to_owned(), "{id}".to_owned());
        let id = id.unwrap();
        assert_eq!(
            (id.len(), self.body.matches(&id).count()),
            (32, 1),
            "{}",
            self.body
        );
        self.body = self.body.replace(&id, "{id}");
        self
    }
}

fn of_actix(response: HttpResponse) -> Bare {
    let headers = response.headers().iter();
    let headers = headers.map(|(n, v)| (n.to_string(), v.to_str().unwrap().to_owned()));
    let (status, headers) = (response.status().as_u16(), headers.collect());
    let body = System::new()
        .block_on(to_bytes(response.into_body()))
        .unwrap();
    let body = String::from_utf8(body.to_vec()).unwrap();
    Bare {
        status,
        headers,
        body,
    }
}

fn of_axum(error: impl IntoResponse) -> Bare {
    let (parts, body) = error.into_response().into_parts();
    let headers = parts.headers.iter();
    let headers = headers.map(|(n, v)| (n.to_string(), v.to_str().unwrap().to_owned()));
    let body = System::new()
        .block_on(axum::body::to_bytes(body, usize::MAX))
        .unwrap();
    Bare {
        status: parts.status.as_u16(),
        headers: headers.collect(),
        body: String::from_utf8(body.to_vec()).unwrap(),
    }
}

#[track_caller]
fn check<E: ResponseError + IntoResponse>(error: impl Fn() -> E) {
    let response = of_actix(error().error_response());
    assert_eq!(error().status_code().as_u16(), response.status);
    assert_eq!(response.without_id(), of_axum(error()).without_id());
}

#[derive(Debug, QsError)]
enum Own<'a, T> {
    #[qs(code = "method_refused", status = 405, header("allow" = "GET"))]
    Method,
    #[qs(
        code = "token_missing",
        status = 401,
        challenge = "Bearer",
        message = "{0} from {1}"
    )]
    Token(T, &'a str),
    #[qs(code = "too_odd", status = 400, message = "odd {0:?}")]
    Odd(String),
}

#[test]
fn response_equals_axum() {
    check(|| no_item("pen"));
    check(|| no_item("\"quoted\" \u{1b}[31m \u{202e} 漢"));
    check(throttled);
    check(disk_failed);
    check(|| ShopError::Cached);
    check(|| ShopError::Standard(ErrorCode::InvalidRange));
    check(|| Plain::Kettle);
    check(|| Plain::Gone("moved".to_owned()));
    check(|| Own::<u8>::Method);
    check(|| Own::Token(7, "abroad"));
    check(|| Own::<u8>::Odd("a\nb".to_owned()));
    for code in ErrorCode::ALL {
        check(|| *code);
    }
}

#[test]
fn owned_response_equals_axum() {
    check(|| ErrorResponse::from(throttled()));
    check(|| ErrorCode::InvalidArgument.with_message("no such unit"));
    let failed = || Err::<(), _>(secret_io()).with_code(ErrorCode::InternalError);
    check(|| failed().unwrap_err());
    let body = of_actix(failed().unwrap_err().error_response()).body;
    assert!(!body.contains(PATH) && !body.contains(SECRET), "{body}");
}

#[test]
fn handler_error_is_sent() {
    async fn handler(item: web::Path<String>) -> Result<&'static str, ShopError> {
        match item.as_str() {
            "pen" => Ok("a pen"),
            other => Err(no_item(other)),
        }
    }
    System::new().block_on(async {
        let app = App::new().route("/{item}", web::get().to(handler));
        let app = init_service(app.route("/{item}", web::head().to(handler))).await;
        let call = async |method, path| {
            let request = TestRequest::with_uri(path).method(method).to_request();
            call_service(&app, request).await
        };
        assert_eq!(call(Method::GET, "/pen").await.status(), StatusCode::OK);
        let response = call(Method::GET, "/ink").await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND);
        assert_eq!(
            response.headers().get("x-qs-error-code").unwrap(),
            "item_not_exists"
        );
        assert_eq!(response.headers().get_all("content-type").count(), 1);
        let body = to_bytes(response.into_body()).await.unwrap();
        assert!(body.starts_with(br#"{"code":"item_not_exists","message":"item `ink`"#));
        assert_eq!(
            call(Method::HEAD, "/ink").await.status(),
            StatusCode::NOT_FOUND
        );
    });
}

#[test]
fn skipped_framework_has_user_impl() {
    #[derive(Debug, QsError)]
    #[qs(code = "teapot", status = 418, unregistered, skip(actix_web))]
    struct Teapot;

    impl ResponseError for Teapot {
        fn status_code(&self) -> StatusCode {
            StatusCode::IM_A_TEAPOT
        }
    }

    assert_eq!(
        of_actix(Teapot.error_response()).headers["content-type"],
        "text/plain; charset=utf-8"
    );
    assert_eq!(
        Teapot.into_response().headers()["x-qs-error-code"],
        "teapot"
    );
}

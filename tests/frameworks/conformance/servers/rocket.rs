use std::io::{self, Cursor};
use std::sync::Mutex;

use qs_error::ErrorResponse;
use rocket::config::{Config, LogLevel, Shutdown};
use rocket::data::{Limits, ToByteUnit as _};
use rocket::fairing::AdHoc;
use rocket::http::Status;
use rocket::response::{self, Responder, Response};
use rocket::serde::json::Json;
use rocket::{Request, get, post, routes};

use crate::shop::{self, BODY_LIMIT, ShopError};
use crate::{Differs, Part, Ready, Server};

pub(crate) struct Rocket;

#[get("/fine")]
fn fine() -> &'static str {
    "fine"
}

#[get("/errors/<name>")]
fn error(name: &str) -> Result<(), ShopError> {
    Err(shop::error(name))
}

#[get("/owned/<name>")]
fn owned(name: &str) -> Result<(), ErrorResponse> {
    Err(shop::owned(name))
}

struct Page(shop::Page);

impl<'r> Responder<'r, 'static> for Page {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let Self(page) = self;
        let mut response = Response::build();
        response.status(Status::new(page.status));
        for (name, value) in page.headers {
            response.raw_header(*name, *value);
        }
        response
            .sized_body(page.body.len(), Cursor::new(page.body))
            .ok()
    }
}

#[get("/pages/<name>")]
fn page(name: &str) -> Page {
    Page(shop::page(name))
}

#[get("/panics/<name>")]
async fn panics(name: &str) -> &'static str {
    shop::panics(name).await
}

#[get("/inner")]
fn inner() -> Result<(), io::Error> {
    Err(shop::secret_error("inner"))
}

#[get("/numbers/<number>")]
fn number(number: u32) -> String {
    number.to_string()
}

#[post("/orders", format = "json", data = "<number>")]
fn order(number: Json<u32>) -> String {
    number.to_string()
}

const fn differs(
    case: &'static str,
    status: u16,
    code: &'static str,
    why: &'static str,
) -> Differs {
    Differs {
        case,
        status,
        code,
        omitted: None,
        why,
    }
}

/// A failure whose cause is only in the log of rocket.
const fn without_cause(case: &'static str) -> Differs {
    let why = "rocket passes only the status of a failure to catchers";
    Differs {
        omitted: Some(Part::Cause),
        ..differs(case, 500, "internal_server_error", why)
    }
}

const FORMAT: &str = "rocket selects routes by `format`";
const GUARD: &str = "rocket forwards with 422 if a guard fails";

impl Server for Rocket {
    const NAME: &'static str = "rocket";
    const DIFFERS: &'static [Differs] = &[
        Differs {
            omitted: Some(Part::Header("allow")),
            ..differs("wrong_method", 404, "not_found", "rocket has no 405")
        },
        differs("wrong_type", 404, "not_found", FORMAT),
        differs("bad_path", 422, "unprocessable_content", GUARD),
        without_cause("canary_panic"),
        without_cause("canary_late_panic"),
        without_cause("canary_panic_http2"),
        without_cause("canary_inner_error"),
    ];

    async fn serve(ready: Ready) {
        let config = Config {
            port: 0,
            log_level: LogLevel::Off,
            limits: Limits::default().limit("json", BODY_LIMIT.bytes()),
            shutdown: Shutdown {
                ctrlc: false,
                ..Shutdown::default()
            },
            ..Config::debug_default()
        };
        let routes = routes![fine, error, owned, page, panics, inner, number, order];
        let mut app = rocket::custom(config).mount("/", routes);
        if let Some(layer) = ready.layer() {
            app = app.attach(layer);
        }
        let ready = Mutex::new(Some(ready));
        let report = AdHoc::on_liftoff("ready", move |rocket| {
            let config = rocket.config();
            if let Some(ready) = ready.lock().unwrap().take() {
                ready.at((config.address, config.port).into());
            }
            Box::pin(async {})
        });
        app.attach(report).launch().await.unwrap();
    }
}

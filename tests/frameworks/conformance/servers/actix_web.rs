use actix_web::body::BoxBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::middleware::{Condition, Next, from_fn};
use actix_web::web::{self, Json, JsonConfig, Path};
use actix_web::{App, Error, Handler, HttpResponse, HttpServer, Resource, Responder};
use qs_error::ErrorResponse;

use crate::shop::{self, BODY_LIMIT, ShopError};
use crate::{Differs, Ready, Server};

pub(crate) struct ActixWeb;

async fn error(name: Path<String>) -> Result<&'static str, ShopError> {
    Err(shop::error(&name))
}

async fn owned(name: Path<String>) -> Result<&'static str, ErrorResponse> {
    Err(shop::owned(&name))
}

async fn page(name: Path<String>) -> HttpResponse {
    let page = shop::page(&name);
    let mut response = HttpResponse::build(StatusCode::from_u16(page.status).unwrap());
    for header in page.headers {
        response.append_header(*header);
    }
    response.body(page.body)
}

async fn panics(name: Path<String>) -> &'static str {
    shop::panics(&name).await
}

/// A middleware that fails.
async fn inner(_: ServiceRequest, _: Next<BoxBody>) -> Result<ServiceResponse, Error> {
    Err(shop::secret_error("inner").into())
}

async fn number(number: Path<u32>) -> String {
    number.to_string()
}

async fn order(number: Json<u32>) -> String {
    number.to_string()
}

/// Builds the service without its layer. A function cannot name the type of an `App`.
macro_rules! app {
    () => {
        App::new()
            .app_data(JsonConfig::default().limit(BODY_LIMIT))
            .service(resource("/fine", async || "fine"))
            .service(resource("/errors/{name}", error))
            .service(resource("/owned/{name}", owned))
            .service(resource("/pages/{name}", page))
            .service(resource("/panics/{name}", panics))
            .service(web::resource("/inner").wrap(from_fn(inner)))
            .service(resource("/numbers/{number}", number))
            .service(web::resource("/orders").route(web::post().to(order)))
    };
}

/// Routes GET and HEAD to a handler.
fn resource<F, A>(path: &str, handler: F) -> Resource
where
    F: Handler<A> + Clone,
    A: actix_web::FromRequest + 'static,
    F::Output: Responder + 'static,
{
    let get = web::get().to(handler.clone());
    web::resource(path)
        .route(get)
        .route(web::head().to(handler))
}

impl Server for ActixWeb {
    const NAME: &'static str = "actix_web";
    const DIFFERS: &'static [Differs] = &[
        Differs {
            case: "wrong_type",
            status: 400,
            code: "bad_request",
            omitted: None,
            why: "the status of JsonPayloadError::ContentType is 400",
        },
        Differs {
            case: "bad_path",
            status: 404,
            code: "not_found",
            omitted: None,
            why: "the status of PathError is 404",
        },
    ];

    async fn serve(ready: Ready) {
        let layer = ready.layer();
        let app = move || {
            let layer = layer.clone();
            app!().wrap(Condition::new(layer.is_some(), layer.unwrap_or_default()))
        };
        let server = HttpServer::new(app).workers(1).disable_signals();
        let server = server.bind_auto_h2c("127.0.0.1:0").unwrap();
        ready.at(server.addrs()[0]);
        server.run().await.unwrap();
    }
}

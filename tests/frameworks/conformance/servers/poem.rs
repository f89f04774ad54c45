use poem::error::InternalServerError;
use poem::http::StatusCode;
use poem::listener::{Acceptor as _, Listener as _, TcpListener};
use poem::middleware::SizeLimit;
use poem::web::{Json, Path};
use poem::{EndpointExt as _, Response, Route, get, handler, post};
use qs_error::ErrorResponse;

use crate::shop::{self, BODY_LIMIT, ShopError};
use crate::{Differs, Part, Ready, Server};

pub(crate) struct Poem;

#[handler]
async fn fine() -> &'static str {
    "fine"
}

#[handler]
async fn error(Path(name): Path<String>) -> Result<(), ShopError> {
    Err(shop::error(&name))
}

#[handler]
async fn owned(Path(name): Path<String>) -> Result<(), ErrorResponse> {
    Err(shop::owned(&name))
}

#[handler]
async fn page(Path(name): Path<String>) -> Response {
    let shop::Page {
        status,
        headers,
        body,
    } = shop::page(&name);
    let status = StatusCode::from_u16(status).unwrap();
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(body)
}

#[handler]
async fn panics(Path(name): Path<String>) -> &'static str {
    shop::panics(&name).await
}

#[handler]
async fn inner() -> poem::Result<()> {
    Err(InternalServerError(shop::secret_error("inner")))
}

#[handler]
async fn count(Path(number): Path<u32>) -> String {
    number.to_string()
}

#[handler]
async fn order(Json(number): Json<u32>) -> String {
    number.to_string()
}

impl Server for Poem {
    const NAME: &'static str = "poem";
    const DIFFERS: &'static [Differs] = &[Differs {
        case: "wrong_method",
        status: 405,
        code: "method_not_allowed",
        omitted: Some(Part::Header("allow")),
        why: "a 405 has no Allow",
    }];

    async fn serve(ready: Ready) {
        let listener = TcpListener::bind("127.0.0.1:0");
        let acceptor = listener.into_acceptor().await.unwrap();
        let address = *acceptor.local_addr()[0].as_socket_addr().unwrap();
        let layer = ready.layer();
        // A GET without a length would fail in `SizeLimit`.
        let app = Route::new()
            .at("/fine", get(fine))
            .at("/errors/:name", get(error))
            .at("/owned/:name", get(owned))
            .at("/pages/:name", get(page))
            .at("/panics/:name", get(panics))
            .at("/inner", get(inner))
            .at("/numbers/:number", get(count))
            .at("/orders", post(order.with(SizeLimit::new(BODY_LIMIT))))
            .with_if(layer.is_some(), layer.unwrap_or_default());
        ready.at(address);
        let server = poem::Server::new_with_acceptor(acceptor);
        server.run(app).await.unwrap();
    }
}

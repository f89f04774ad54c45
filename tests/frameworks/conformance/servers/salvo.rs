use qs_error::ErrorResponse;
use salvo::conn::{Acceptor as _, Listener as _, TcpListener};
use salvo::extract::{JsonBody, PathParam};
use salvo::http::request::SecureMaxSize;
use salvo::http::{HeaderValue, StatusCode};
use salvo::{Response, Router, Service, Writer as _, handler};

use crate::shop::{self, BODY_LIMIT, ShopError};
use crate::{Differs, Ready, Server};

pub(crate) struct Salvo;

#[handler]
async fn fine() -> &'static str {
    "fine"
}

#[handler]
async fn error(name: PathParam<String>) -> Result<(), ShopError> {
    Err(shop::error(&name))
}

#[handler]
async fn owned(name: PathParam<String>) -> Result<(), ErrorResponse> {
    Err(shop::owned(&name))
}

#[handler]
async fn page(name: PathParam<String>, response: &mut Response) {
    let shop::Page {
        status,
        headers,
        body,
    } = shop::page(&name);
    response.status_code(StatusCode::from_u16(status).unwrap());
    for (name, value) in headers {
        response
            .headers_mut()
            .insert(*name, HeaderValue::from_static(value));
    }
    if !body.is_empty() {
        response.body(body);
    }
}

#[handler]
async fn panics(name: PathParam<String>) -> &'static str {
    shop::panics(&name).await
}

#[handler]
async fn inner() -> salvo::Result<()> {
    Err(shop::secret_error("inner").into())
}

#[handler]
async fn count(number: PathParam<u32>) -> String {
    number.to_string()
}

#[handler]
async fn order(number: JsonBody<u32>) -> String {
    number.to_string()
}

impl Server for Salvo {
    const NAME: &'static str = "salvo";
    const DIFFERS: &'static [Differs] = &[Differs {
        case: "wrong_type",
        status: 400,
        code: "bad_request",
        omitted: None,
        why: "a wrong content type is a parse error",
    }];

    async fn serve(ready: Ready) {
        let acceptor = TcpListener::new("127.0.0.1:0").bind().await;
        let address = acceptor.holdings()[0].local_addr.clone();
        let router = Router::new()
            .push(Router::with_path("fine").get(fine).head(fine))
            .push(Router::with_path("errors/{name}").get(error).head(error))
            .push(Router::with_path("owned/{name}").get(owned).head(owned))
            .push(Router::with_path("pages/{name}").get(page).head(page))
            .push(Router::with_path("panics/{name}").get(panics).head(panics))
            .push(Router::with_path("inner").get(inner).head(inner))
            .push(Router::with_path("numbers/{number}").get(count).head(count))
            .push(
                Router::with_path("orders")
                    .hoop(SecureMaxSize(BODY_LIMIT))
                    .post(order),
            );
        let service = match ready.layer() {
            Some(layer) => Service::new(router).hoop(layer),
            None => Service::new(router),
        };
        ready.at(address.into_std().unwrap());
        salvo::Server::new(acceptor).serve(service).await;
    }
}

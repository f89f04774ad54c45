use std::convert::Infallible;
use std::io;

use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use qs_error::ErrorResponse;
use qs_error::warp::recovered;
use tokio::net::TcpListener;
use tower::Layer as _;
use warp::http::{Method, Response};
use warp::{Filter, Rejection, Reply};

use crate::shop::{self, BODY_LIMIT};
use crate::{Differs, Part, Ready, Server};

pub(crate) struct Warp;

async fn error(name: String) -> Result<String, Rejection> {
    Err(shop::error(&name))?
}

fn owned(name: String) -> Result<String, ErrorResponse> {
    Err(shop::owned(&name))
}

/// hyper sends a body for HEAD over HTTP/2, and warp does not remove it.
fn page(name: String, method: Method) -> Response<&'static str> {
    let page = shop::page(&name);
    let mut response = Response::builder().status(page.status);
    for (name, value) in page.headers {
        response = response.header(*name, *value);
    }
    let is_head = method == Method::HEAD;
    let body = if is_head { "" } else { page.body };
    response.body(body).unwrap()
}

async fn panics(name: String) -> Result<&'static str, Infallible> {
    Ok(shop::panics(&name).await)
}

/// A rejection that no filter handles.
#[derive(Debug)]
struct Unhandled {
    #[expect(dead_code, reason = "only warp reads it, by Debug")]
    source: io::Error,
}

impl warp::reject::Reject for Unhandled {}

async fn inner() -> Result<String, Rejection> {
    let source = shop::secret_error("inner");
    Err(warp::reject::custom(Unhandled { source }))
}

/// Builds the service without its layer.
fn app() -> impl Filter<Extract = (impl Reply,), Error = Rejection> + Clone {
    let get = warp::get().or(warp::head()).unify();
    let limit = warp::body::content_length_limit(BODY_LIMIT as u64);
    let order = warp::post().and(limit).and(warp::body::json());
    let fine = warp::path!("fine").map(|| "fine".to_owned());
    let fine = fine.and(get).and(warp::method()).map(page);
    let error = warp::path!("errors" / String).and(get).and_then(error);
    let owned = warp::path!("owned" / String).and(get).map(owned);
    let page_path = warp::path!("pages" / String).and(get);
    let page = page_path.and(warp::method()).map(page);
    let panics = warp::path!("panics" / String).and(get).and_then(panics);
    let inner = warp::path!("inner").and(get).and_then(inner);
    let number = warp::path!("numbers" / u32).and(get);
    let order = warp::path!("orders").and(order);
    let numbers = number
        .or(order)
        .unify()
        .map(|number: u32| number.to_string());
    let shop = fine.or(error).or(owned).or(page).or(panics).or(inner);
    shop.or(numbers).recover(recovered)
}

impl Server for Warp {
    const NAME: &'static str = "warp";
    const DIFFERS: &'static [Differs] = &[
        Differs {
            case: "wrong_method",
            status: 405,
            code: "method_not_allowed",
            omitted: Some(Part::Header("allow")),
            why: "the 405 of warp has no `Allow`",
        },
        Differs {
            case: "bad_path",
            status: 404,
            code: "not_found",
            omitted: None,
            why: "a path of another type does not match",
        },
    ];

    async fn serve(ready: Ready) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let Some(layer) = ready.layer() else {
            ready.at(address);
            return warp::serve(app()).incoming(listener).run().await;
        };
        let service = layer.layer(warp::service(app()));
        ready.at(address);
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let service = TowerToHyperService::new(service.clone());
            tokio::spawn(async move {
                let connection = Builder::new(TokioExecutor::new());
                let stream = TokioIo::new(stream);
                // A client that disconnects is not a failure of the server.
                let _ = connection.serve_connection(stream, service).await;
            });
        }
    }
}

use std::io;

use bytes::Bytes;
use http::{Method, Request, Response};
use http_body::Body;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use qs_error::respond;
use tokio::net::TcpListener;
use tower::{BoxError, Layer as _, Service, service_fn};

use crate::shop::{self, Page};
use crate::{Ready, Server};

pub(crate) struct Hyper;

fn page_response(page: &Page) -> Response<Full<Bytes>> {
    let mut response = Response::builder().status(page.status);
    for (name, value) in page.headers {
        response = response.header(*name, *value);
    }
    response.body(page.body.into()).unwrap()
}

async fn handle(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, io::Error> {
    let path = request.uri().path();
    let (route, name) = path[1..].split_once('/').unwrap_or((&path[1..], ""));
    let response = match route {
        "fine" => page_response(&shop::page("fine")),
        "errors" => respond(&shop::error(name)).map(Full::new),
        "owned" => respond(&shop::owned(name)).map(Full::new),
        "pages" => page_response(&shop::page(name)),
        "panics" => Response::new(shop::panics(name).await.into()),
        "inner" => Err(shop::secret_error("inner"))?,
        _ => page_response(&Page {
            status: 404,
            headers: &[],
            body: "",
        }),
    };
    // hyper drops bodies of HEAD only over HTTP/1.1. The layer drops bodies that it replaces.
    let is_replaced = response.status().is_client_error() || response.status().is_server_error();
    let has_own_format = path == "/pages/typed";
    Ok(match *request.method() {
        Method::HEAD if !is_replaced || has_own_format => response.map(|_| Full::default()),
        _ => response,
    })
}

async fn serve<S, B>(listener: TcpListener, service: S)
where
    S: Service<Request<Incoming>, Response = Response<B>, Error: Into<BoxError>>
        + Clone
        + Send
        + 'static,
    S::Future: Send + 'static,
    B: Body<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
{
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let service = TowerToHyperService::new(service.clone());
        tokio::spawn(async move {
            let server = auto::Builder::new(TokioExecutor::new());
            // The client reports errors of the connection.
            let _ = server.serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

impl Server for Hyper {
    const NAME: &'static str = "hyper";
    const SKIPS: &'static [(&'static str, &'static str)] = &[
        ("wrong_method", "hyper has no router"),
        ("valid_path", "hyper has no router"),
        ("bad_path", "hyper has no router"),
        ("valid_json", "hyper has no extractors"),
        ("bad_json", "hyper has no extractors"),
        ("bad_json_http2", "hyper has no extractors"),
        ("wrong_type", "hyper has no extractors"),
        ("oversize_body", "hyper has no extractors"),
    ];

    async fn serve(ready: Ready) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let layer = ready.layer();
        ready.at(listener.local_addr().unwrap());
        match layer {
            Some(layer) => serve(listener, layer.layer(service_fn(handle))).await,
            None => serve(listener, service_fn(handle)).await,
        }
    }
}

//! Sequences of requests, and requests at the same time.

mod unread_body;

use std::pin::Pin;

use futures_util::future::try_join_all;
use support::exchange::TestResponse;
use support::http2;

use crate::check::ID;
use crate::client::{self, Connection, Protocol, TestRequest};
use crate::running::{Layer, Running};

type Outcome<'a> = Pin<Box<dyn Future<Output = Result<(), String>> + 'a>>;

/// A check of more than one request.
pub(crate) struct Scenario {
    pub(crate) name: &'static str,
    pub(crate) run: fn(&Running) -> Outcome<'_>,
}

pub(crate) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "keep_alive_http1",
        run: |server| Box::pin(persist(server, Protocol::Http1)),
    },
    Scenario {
        name: "keep_alive_http2",
        run: |server| Box::pin(persist(server, Protocol::Http2)),
    },
    Scenario {
        name: "unread_body_http1",
        run: |server| Box::pin(unread_body::send_all(server, Protocol::Http1)),
    },
    Scenario {
        name: "unread_body_http2",
        run: |server| Box::pin(unread_body::send_all(server, Protocol::Http2)),
    },
    Scenario {
        name: "ids_of_connections",
        run: |server| Box::pin(interleave_connections(server)),
    },
    Scenario {
        name: "ids_of_streams",
        run: |server| Box::pin(interleave_streams(server)),
    },
];

/// Paths and their statuses. Every server has them.
const PATHS: &[(&str, u16)] = &[
    ("/fine", 200),
    ("/errors/pen", 404),
    ("/errors/throttled", 429),
    ("/errors/huge", 404),
    ("/errors/source", 500),
    ("/owned/unit", 400),
    ("/pages/empty", 410),
    ("/pages/text", 409),
    ("/pages/typed", 422),
    ("/pages/secret", 503),
    ("/panics/now", 500),
    ("/panics/later", 500),
    ("/inner", 500),
    ("/nowhere", 404),
];

/// Sends every path twice with GET and HEAD on one connection. The client checks the framing.
async fn persist(server: &Running, protocol: Protocol) -> Result<(), String> {
    let address = server.address(Layer::Problem);
    let mut connection = Connection::open(protocol, address).await;
    for method in ["GET", "HEAD", "GET", "HEAD"] {
        for (path, status) in PATHS {
            let sent = send(&mut connection, method, path).await?;
            if sent != *status {
                return Err(format!("{method} {path}: status {sent}"));
            }
        }
        let status = if server.has_no_orders() { 404 } else { 400 };
        let sent = send(&mut connection, "POST", "/orders").await?;
        if sent != status {
            return Err(format!("POST /orders: status {sent}"));
        }
    }
    connection.close().await;
    Ok(())
}

async fn send(
    connection: &mut Connection,
    method: &'static str,
    path: &'static str,
) -> Result<u16, String> {
    let is_post = method == "POST";
    let json = ("content-type", b"application/json".to_vec());
    let request = TestRequest {
        method,
        path,
        headers: is_post.then_some(json).into_iter().collect(),
        body: if is_post { "nope" } else { "" },
    };
    let response = connection.send(&request).await;
    let response = response.map_err(|error| format!("{method} {path}: {error}"))?;
    Ok(response.status)
}

/// The number of requests at the same time.
const REQUESTS: usize = PATHS.len() * 4;

/// Sends requests with ids at the same time, each on a connection. Each response has its id.
async fn interleave_connections(server: &Running) -> Result<(), String> {
    let address = server.address(Layer::Problem);
    let exchanges = (0..REQUESTS).map(|number| async move {
        let request = numbered(number);
        let response = client::send(Protocol::Http1, address, &request).await?;
        check_id(number, &response)
    });
    try_join_all(exchanges).await.map(drop)
}

/// Sends requests with ids at the same time, on one connection. Each response has its id.
async fn interleave_streams(server: &Running) -> Result<(), String> {
    let address = server.address(Layer::Problem);
    let connection = &http2::Connection::open(address).await;
    let exchanges = (0..REQUESTS).map(|number| async move {
        let response = connection.send(numbered(number).http2()).await;
        check_id(number, &response.map_err(|error| error.to_string())?)
    });
    try_join_all(exchanges).await.map(drop)
}

fn numbered(number: usize) -> TestRequest {
    TestRequest {
        method: "GET",
        path: PATHS[number % PATHS.len()].0,
        headers: vec![(ID, format!("number-{number}").into_bytes())],
        body: "",
    }
}

fn check_id(number: usize, response: &TestResponse) -> Result<(), String> {
    let (path, status) = PATHS[number % PATHS.len()];
    let id = response.id();
    if id == format!("number-{number}") && response.status == status {
        return Ok(());
    }
    Err(format!(
        "{path}: status {}, id `{id}` for {number}",
        response.status
    ))
}

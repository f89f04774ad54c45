//! Sequences of requests on one connection.

use crate::client::{Connection, Protocol, TestRequest};
use crate::running::{Layer, Running};

/// A check of more than one request.
pub(crate) struct Scenario {
    pub(crate) name: &'static str,
    pub(crate) protocol: Protocol,
}

pub(crate) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "keep_alive_http1",
        protocol: Protocol::Http1,
    },
    Scenario {
        name: "keep_alive_http2",
        protocol: Protocol::Http2,
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
pub(crate) async fn run(server: &Running, scenario: &Scenario) -> Result<(), String> {
    let address = server.address(Layer::Problem);
    let mut connection = Connection::open(scenario.protocol, address).await;
    for method in ["GET", "HEAD", "GET", "HEAD"] {
        for (path, status) in PATHS {
            let request = TestRequest {
                method,
                path,
                headers: Vec::new(),
                body: "",
            };
            let response = connection.send(&request).await;
            let response = response.map_err(|error| format!("{method} {path}: {error}"))?;
            if response.status != *status {
                return Err(format!("{method} {path}: status {}", response.status));
            }
        }
    }
    connection.close().await;
    Ok(())
}

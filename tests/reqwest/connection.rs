//! Connections: reused after a complete body, closed after a truncated one.

use std::thread::JoinHandle;
use std::time::Duration;

use qs_error::client::Reader;
use tokio::time::sleep;

use crate::server::{Connection, client, convert, join, response, start};

const LIMIT: usize = 100;

/// Sends two requests with one client to a server that sends an error of `length` bytes to each.
/// Returns the number of requests on the first connection.
async fn requests_on_connection(length: usize) -> usize {
    let (url, server): (_, JoinHandle<usize>) = start(move |listener| {
        let response = response("503 Busy", "", &"a".repeat(length));
        let mut first = Connection::accept(listener);
        let mut requests = 0;
        while requests < 2 && first.request().is_some() {
            first.send(&response);
            requests += 1;
        }
        if requests < 2 {
            let mut second = Connection::accept(listener);
            second.request().unwrap();
            second.send(&response);
        }
        requests
    });
    let (client, reader) = (client(), Reader::new().limit(LIMIT));
    for _ in 0..2 {
        let response = client.get(&url).send().await.unwrap();
        convert(response, &reader).await.unwrap_err();
        // A task of the client returns the connection to the pool.
        sleep(Duration::from_millis(50)).await;
    }
    join(server).await
}

#[tokio::test]
async fn connection_is_reused_after_whole_body() {
    for length in [0, 1, LIMIT] {
        assert_eq!(requests_on_connection(length).await, 2, "{length}");
    }
}

#[tokio::test]
async fn connection_is_closed_after_long_body() {
    // More bytes than a buffer of the client has: it has not received the end of the body.
    let length = 10_000_000;
    assert_eq!(requests_on_connection(length).await, 1);
}

//! Servers that send raw bytes, in threads, and the calls of their clients.

use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::{self, JoinHandle};

use qs_error::client::{CallError, Reader, RemoteError, ResponseExt};
use reqwest::redirect::Policy;
use reqwest::{Client, Response};
use support::GUARD;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

/// Runs `serve` in a thread. Returns the URL of its listener.
pub(crate) fn start<T: Send + 'static>(
    serve: impl FnOnce(&TcpListener) -> T + Send + 'static,
) -> (String, JoinHandle<T>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/buckets/photos", listener.local_addr().unwrap());
    (url, thread::spawn(move || serve(&listener)))
}

/// Returns the result of a server. Tasks of the client run meanwhile, such as one that closes a
/// connection.
pub(crate) async fn join<T: Send + 'static>(server: JoinHandle<T>) -> T {
    let result = spawn_blocking(|| server.join().unwrap());
    timeout(GUARD, result).await.unwrap().unwrap()
}

/// A connection of a client.
pub(crate) struct Connection(BufReader<TcpStream>);

impl Connection {
    pub(crate) fn accept(listener: &TcpListener) -> Self {
        let (stream, _) = listener.accept().unwrap();
        // A client that does not close the connection fails the test.
        stream.set_read_timeout(Some(GUARD)).unwrap();
        stream.set_write_timeout(Some(GUARD)).unwrap();
        Self(BufReader::new(stream))
    }

    /// Reads the head of a request, or returns `None` if the client has closed the connection.
    pub(crate) fn request(&mut self) -> Option<String> {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if is_end(self.0.read_line(&mut head)) {
                return None;
            }
        }
        Some(head)
    }

    /// Sends bytes. Returns whether the client accepts them.
    pub(crate) fn send(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.0.get_mut().write_all(bytes.as_ref()).is_ok()
    }

    /// Waits until the client closes the connection.
    pub(crate) fn is_closed(&mut self) -> bool {
        is_end(self.0.read(&mut [0]))
    }
}

/// Returns whether the client has closed the connection. Other errors, such as a timeout, fail.
fn is_end(result: io::Result<usize>) -> bool {
    match result {
        Err(error) if error.kind() == ErrorKind::ConnectionReset => true,
        result => result.unwrap() == 0,
    }
}

/// Starts a server that sends these bytes to one client, and closes the connection.
pub(crate) fn sending(response: impl AsRef<[u8]> + Send + 'static) -> String {
    let serve = move |listener: &TcpListener| {
        let mut connection = Connection::accept(listener);
        connection.request().unwrap();
        connection.send(response);
    };
    start(serve).0
}

/// Returns a response with a body of this length.
pub(crate) fn response(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\n\r\n{body}")
}

/// Returns a client that follows no redirects and ignores the proxies of the environment.
pub(crate) fn client() -> Client {
    let client = Client::builder().no_proxy().redirect(Policy::none());
    client.build().unwrap()
}

/// Sends GET. The request must succeed.
pub(crate) async fn get(url: &str) -> Response {
    let response = timeout(GUARD, client().get(url).send()).await.unwrap();
    response.unwrap()
}

/// Returns the result for a response, which must arrive in time.
pub(crate) async fn convert(response: Response, reader: &Reader) -> Result<Response, CallError> {
    let result = timeout(GUARD, response.error_for_code_with(reader)).await;
    result.unwrap()
}

/// Sends GET. The response must be an error.
pub(crate) async fn error_with(url: &str, reader: &Reader) -> RemoteError {
    match convert(get(url).await, reader).await {
        Err(CallError::Remote(error)) => error,
        other => panic!("{other:?}"),
    }
}

pub(crate) async fn error(url: &str) -> RemoteError {
    error_with(url, &Reader::default()).await
}

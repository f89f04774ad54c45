//! `CallError`: its two cases, its size, and its traits.

use std::error::Error;
use std::net::TcpListener;

use qs_error::client::{CallError, Reader, RemoteError, ResponseExt};
use reqwest::Response;

use crate::server::{client, response, sending};

const _: () = assert!(size_of::<CallError>() <= 24);

async fn call(url: &str) -> Result<Response, CallError> {
    client().get(url).send().await?.error_for_code().await
}

#[tokio::test]
async fn closed_port_is_transport_error() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    let error = call(&url).await.unwrap_err();
    let Some(source) = error.source() else {
        panic!("no source: {error}");
    };
    assert!(!source.to_string().is_empty());
    let CallError::Transport(error) = error else {
        panic!("{error}");
    };
    assert!(error.is_connect(), "{error}");
}

#[tokio::test]
async fn missing_response_is_transport_error() {
    for bytes in ["", "HTTP/1.1 404 Not Fou", "not HTTP\r\n\r\n"] {
        let error = call(&sending(bytes)).await.unwrap_err();
        assert!(matches!(error, CallError::Transport(_)), "{error}");
    }
}

#[tokio::test]
async fn display_and_source_are_of_inner_error() {
    let url = sending(response("404 Not Found", "", "<html>"));
    let error = call(&url).await.unwrap_err();
    assert_eq!(error.to_string(), "404: Not Found");
    let source = error.source().unwrap();
    assert_eq!(source.to_string(), "the body is not a JSON document");
    assert!(format!("{error:?}").starts_with("Remote(RemoteError {"));
}

#[tokio::test]
async fn remote_error_becomes_call_error() {
    let url = sending(response("404 Not Found", "", r#"{"code":"disk_full"}"#));
    let CallError::Remote(error) = call(&url).await.unwrap_err() else {
        panic!("no response");
    };
    let again: CallError = RemoteError::clone(&error).into();
    assert_eq!(again.to_string(), "404 disk_full");
}

#[tokio::test]
async fn futures_can_move_between_threads() {
    fn is_error<T: Error + Send + Sync + 'static>(error: T) -> T {
        error
    }
    let url = sending(response("404 Not Found", "", r#"{"code":"disk_full"}"#));
    let task = tokio::spawn(async move { call(&url).await });
    let error = is_error(task.await.unwrap().unwrap_err());
    assert_eq!(error.to_string(), "404 disk_full");
    let url = sending(response("404 Not Found", "", r#"{"code":"disk_full"}"#));
    let task = tokio::spawn(async move {
        let response = client().get(url).send().await?;
        response.error_for_code_with(&Reader::new()).await
    });
    assert_eq!(
        task.await.unwrap().unwrap_err().to_string(),
        "404 disk_full"
    );
}

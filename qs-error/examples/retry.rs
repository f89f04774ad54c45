//! Repeats a request as its service recommends, with `backon`:
//!
//! `cargo run -p qs-error --example retry --features axum,reqwest`

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use backon::{ExponentialBuilder, Retryable};
use qs_error::client::{CallError, RemoteError, ResponseExt, Retry};
use qs_error::{ErrorCatalog, ErrorCode, ErrorExt, ErrorResponse};
use reqwest::{Client, Method};

/// Returns whether and when a failed request is repeated.
fn retry(error: &CallError, method: &Method) -> Retry {
    match error {
        CallError::Remote(error) if error.is_safe_to_repeat(method) => {
            error.retry(ErrorCode::CATALOG)
        }
        // The request was not sent.
        CallError::Transport(error) if error.is_connect() => Retry::Backoff,
        CallError::Remote(_) | CallError::Transport(_) => Retry::Never,
    }
}

pub(crate) async fn send(client: &Client, method: Method, url: &str) -> Result<String, CallError> {
    let once = || async {
        let response = client.request(method.clone(), url).send().await?;
        Ok(response.error_for_code().await?.text().await?)
    };
    let delays = ExponentialBuilder::new()
        .with_jitter()
        .with_min_delay(Duration::from_millis(100));
    once.retry(delays)
        .when(|error| retry(error, &method) != Retry::Never)
        // Without a delay, this was the last attempt.
        .adjust(|error, delay| match retry(error, &method) {
            Retry::After(wait) => delay.map(|_| wait),
            Retry::Never | Retry::Backoff => delay,
        })
        .notify(|error, delay| println!("{error}: repeated after {delay:?}"))
        .await
}

/// Returns an explanation of an error. The service can send codes that are newer than this client.
pub(crate) fn explain(error: &RemoteError) -> String {
    match error.known() {
        Some(ErrorCode::BucketNotExists) => "create the bucket first".to_owned(),
        _ => format!("contact support: {error}"),
    }
}

/// A service that responds to the third request.
async fn lease() -> Result<&'static str, ErrorResponse> {
    static REQUESTS: AtomicU32 = AtomicU32::new(0);
    match REQUESTS.fetch_add(1, Ordering::Relaxed) {
        0 => Err(ErrorCode::LeaseNotReady.with_retry_after(Duration::from_secs(1))),
        1 => Err(ErrorCode::LeaseNotReady.into()),
        _ => Ok("the lease is ready"),
    }
}

#[tokio::main]
pub(crate) async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let app = Router::new().route("/lease", get(lease));
    tokio::spawn(async { axum::serve(listener, app).await });
    let client = Client::new();
    for path in ["lease", "nowhere"] {
        let url = format!("http://{address}/{path}");
        match send(&client, Method::GET, &url).await {
            Ok(text) => println!("{text}"),
            Err(CallError::Remote(error)) => println!("{}", explain(&error)),
            Err(CallError::Transport(error)) => println!("no response: {error}"),
        }
    }
    Ok(())
}

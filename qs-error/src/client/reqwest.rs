//! The responses of reqwest.

use std::error::Error;
use std::fmt;
use std::future::Future;

use reqwest::Response;
use tokio::time::timeout;

use super::parsed_response::ResponseParts;
use super::reader::is_error_or_redirect;
use super::{Reader, RemoteError};

/// Methods that convert an error response of reqwest into an error with a code.
///
/// The futures require a tokio runtime with timers, such as the one of `#[tokio::main]`. A runtime
/// of `tokio::runtime::Builder` requires `enable_time` or `enable_all`.
///
/// ```no_run
/// use qs_error::ErrorCode;
/// use qs_error::client::{CallError, ResponseExt};
///
/// async fn exists(client: &reqwest::Client, url: &str) -> Result<bool, CallError> {
///     let result = client.head(url).send().await?.error_for_code().await;
///     match result {
///         Ok(_) => Ok(true),
///         Err(CallError::Remote(error)) if error.known() == Some(ErrorCode::ObjectNotExists) => Ok(false),
///         Err(error) => Err(error),
///     }
/// }
/// ```
pub trait ResponseExt: Sized {
    /// Returns the response, or the error that it contains.
    ///
    /// At most 64 KiB of the body of an error are read, after decompression, for at most 10 seconds.
    /// Then the connection is closed, unless the body has ended.
    ///
    /// ```no_run
    /// use qs_error::client::{CallError, ResponseExt};
    ///
    /// async fn get(client: &reqwest::Client, url: &str) -> Result<String, CallError> {
    ///     let response = client.get(url).send().await?.error_for_code().await?;
    ///     Ok(response.text().await?)
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`CallError::Remote`] if the status is 300 or greater, except 304. If the body breaks
    /// off or does not arrive in time, [`is_truncated`](RemoteError::is_truncated) is true.
    fn error_for_code(self) -> impl Future<Output = Result<Response, CallError>> + Send;

    /// Returns the response, or the error that it contains, with the limits of a [`Reader`].
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// use qs_error::client::{CallError, Reader, ResponseExt};
    ///
    /// async fn get(client: &reqwest::Client, url: &str) -> Result<reqwest::Response, CallError> {
    ///     let reader = Reader::new().envelope("fault").read_timeout(Duration::from_secs(2));
    ///     client.get(url).send().await?.error_for_code_with(&reader).await
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`error_for_code`](Self::error_for_code).
    fn error_for_code_with(
        self,
        reader: &Reader,
    ) -> impl Future<Output = Result<Response, CallError>> + Send;
}

impl ResponseExt for Response {
    async fn error_for_code(self) -> Result<Response, CallError> {
        self.error_for_code_with(&Reader::default()).await
    }

    async fn error_for_code_with(mut self, reader: &Reader) -> Result<Response, CallError> {
        if !is_error_or_redirect(self.status()) {
            return Ok(self);
        }
        let mut body = Vec::new();
        let reading = read(&mut self, reader.limit, &mut body);
        let has_ended = timeout(reader.read_timeout, reading).await;
        let response = ResponseParts {
            status: self.status(),
            headers: self.headers(),
            body: &body,
            is_truncated: !has_ended.unwrap_or(false),
        };
        Err(CallError::Remote(reader.read_response(response)))
    }
}

/// Reads at most `limit` bytes. Returns whether the body has ended.
async fn read(response: &mut Response, limit: usize, body: &mut Vec<u8>) -> bool {
    loop {
        let Ok(chunk) = response.chunk().await else {
            return false;
        };
        let Some(chunk) = chunk else {
            return true;
        };
        let room = limit - body.len();
        body.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
        if chunk.len() > room {
            return false;
        }
    }
}

/// The error of a call: the service has responded with an error, or did not respond.
///
/// ```no_run
/// use qs_error::client::{CallError, ResponseExt};
///
/// async fn get(url: &str) -> Result<String, CallError> {
///     let response = reqwest::get(url).await?.error_for_code().await?;
///     Ok(response.text().await?)
/// }
///
/// async fn print(url: &str) {
///     match get(url).await {
///         Ok(text) => println!("{text}"),
///         Err(CallError::Remote(error)) => println!("the service responded with {error}"),
///         Err(CallError::Transport(error)) => println!("the service did not respond: {error}"),
///     }
/// }
/// ```
#[derive(Debug)]
pub enum CallError {
    /// The service has responded with an error.
    Remote(RemoteError),
    /// reqwest failed. Examples are a failed connection, too many redirects and a timeout.
    Transport(reqwest::Error),
}

impl From<RemoteError> for CallError {
    fn from(error: RemoteError) -> Self {
        Self::Remote(error)
    }
}

impl From<reqwest::Error> for CallError {
    fn from(error: reqwest::Error) -> Self {
        Self::Transport(error)
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Remote(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
        }
    }
}

impl Error for CallError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Remote(error) => error.source(),
            Self::Transport(error) => error.source(),
        }
    }
}

//! An HTTP/1.1 client that accepts no surplus or missing byte.

use std::fmt;
use std::net::SocketAddr;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::GUARD;
use crate::exchange::TestResponse;

/// A persistent connection.
#[derive(Debug)]
pub struct Connection {
    stream: TcpStream,
    /// The bytes that the server has sent after the last response.
    unread: Vec<u8>,
}

/// A violation of RFC 9112.
#[derive(Debug)]
pub struct FramingError(String);

impl fmt::Display for FramingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn violation<T>(text: impl fmt::Display, bytes: &[u8]) -> Result<T, FramingError> {
    let bytes = bytes.get(..200).unwrap_or(bytes).escape_ascii();
    Err(FramingError(format!("{text}: `{bytes}`")))
}

impl Connection {
    pub async fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).await.unwrap();
        let unread = Vec::new();
        Self { stream, unread }
    }

    /// Sends a request without a body, and reads its response.
    pub async fn call(
        &mut self,
        method: &Method,
        path: &str,
        headers: &[(&str, &str)],
    ) -> TestResponse {
        let result = self.try_call(method, path, headers).await;
        result.unwrap_or_else(|error| panic!("{method} {path}: {error}"))
    }

    pub async fn try_call(
        &mut self,
        method: &Method,
        path: &str,
        headers: &[(&str, &str)],
    ) -> Result<TestResponse, FramingError> {
        let mut request = format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\n");
        for (name, value) in headers {
            request += &format!("{name}: {value}\r\n");
        }
        request += "\r\n";
        self.exchange(method, request.as_bytes()).await
    }

    /// Sends the bytes of a request, and reads its response.
    pub async fn exchange(
        &mut self,
        method: &Method,
        request: &[u8],
    ) -> Result<TestResponse, FramingError> {
        if !self.unread.is_empty() {
            return violation("surplus bytes before the request", &self.unread);
        }
        let exchange = async {
            if let Err(error) = self.stream.write_all(request).await {
                return violation(error, b"");
            }
            self.receive(method).await
        };
        timeout(GUARD, exchange).await.unwrap()
    }

    /// Ends the connection. The server may not send anything else.
    pub async fn close(mut self) {
        let rest = async {
            self.stream.shutdown().await.unwrap();
            let mut rest = std::mem::take(&mut self.unread);
            // A reset also closes the connection.
            let _ = self.stream.read_to_end(&mut rest).await;
            rest
        };
        let rest = timeout(GUARD, rest).await.unwrap();
        assert!(rest.is_empty(), "surplus bytes: `{}`", rest.escape_ascii());
    }

    async fn receive(&mut self, method: &Method) -> Result<TestResponse, FramingError> {
        let line = self.line().await?;
        let status = parse_status(&line)?;
        let headers = self.headers().await?;
        let has_body = *method != Method::HEAD && !matches!(status, 100..200 | 204 | 304);
        let framing = Framing::of(&headers)?;
        let body = match framing {
            _ if !has_body => Vec::new(),
            Framing::Length(length) => self.take(length).await?,
            Framing::Chunked => self.chunks().await?,
            Framing::None => return violation("a body without a length", &line),
        };
        Ok(TestResponse {
            status,
            headers,
            body: Bytes::from(body),
        })
    }

    async fn headers(&mut self) -> Result<HeaderMap, FramingError> {
        let mut headers = HeaderMap::new();
        loop {
            let line = self.line().await?;
            if line.is_empty() {
                return Ok(headers);
            }
            let Some(colon) = line.iter().position(|byte| *byte == b':') else {
                return violation("invalid header", &line);
            };
            let (name, value) = line.split_at(colon);
            let name = HeaderName::from_bytes(name);
            let value = HeaderValue::from_bytes(value[1..].trim_ascii());
            match (name, value) {
                (Ok(name), Ok(value)) => headers.append(name, value),
                _ => return violation("invalid header", &line),
            };
        }
    }

    async fn chunks(&mut self) -> Result<Vec<u8>, FramingError> {
        let mut body = Vec::new();
        loop {
            let line = self.line().await?;
            let is_hex = !line.is_empty() && line.iter().all(u8::is_ascii_hexdigit);
            let digits = str::from_utf8(&line).ok().filter(|_| is_hex);
            let Some(size) = digits.and_then(|digits| usize::from_str_radix(digits, 16).ok())
            else {
                return violation("invalid size of a chunk", &line);
            };
            if size == 0 {
                // Trailers, and the empty line after them.
                self.headers().await?;
                return Ok(body);
            }
            body.extend(self.take(size).await?);
            let end = self.line().await?;
            if !end.is_empty() {
                return violation("a chunk longer than its size", &end);
            }
        }
    }

    /// Reads a line, which ends with CR LF and contains neither elsewhere.
    async fn line(&mut self) -> Result<Vec<u8>, FramingError> {
        loop {
            if let Some(end) = self.unread.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.unread.drain(..=end).collect();
                return match line.strip_suffix(b"\r\n") {
                    Some(line) if !line.contains(&b'\r') => Ok(line.to_vec()),
                    _ => violation("invalid end of line", &line),
                };
            }
            self.read().await?;
        }
    }

    async fn take(&mut self, length: usize) -> Result<Vec<u8>, FramingError> {
        while self.unread.len() < length {
            self.read().await?;
        }
        Ok(self.unread.drain(..length).collect())
    }

    async fn read(&mut self) -> Result<(), FramingError> {
        match self.stream.read_buf(&mut self.unread).await {
            Ok(0) => violation("the server closed the connection after", &self.unread),
            Ok(_) => Ok(()),
            Err(error) => violation(error, &self.unread),
        }
    }
}

fn parse_status(line: &[u8]) -> Result<u16, FramingError> {
    let status = line.strip_prefix(b"HTTP/1.1 ").and_then(|rest| {
        let (digits, reason) = rest.split_at_checked(3)?;
        let is_valid = reason.first() == Some(&b' ') && digits.iter().all(u8::is_ascii_digit);
        str::from_utf8(digits)
            .ok()
            .filter(|_| is_valid)?
            .parse()
            .ok()
    });
    status.map_or_else(|| violation("invalid status line", line), Ok)
}

enum Framing {
    Length(usize),
    Chunked,
    None,
}

impl Framing {
    fn of(headers: &HeaderMap) -> Result<Self, FramingError> {
        let lengths: Vec<_> = headers.get_all("content-length").iter().collect();
        let encodings: Vec<_> = headers.get_all("transfer-encoding").iter().collect();
        match (&lengths[..], &encodings[..]) {
            ([], []) => Ok(Self::None),
            ([], [encoding]) if *encoding == "chunked" => Ok(Self::Chunked),
            ([length], []) => {
                let is_number = length.as_bytes().iter().all(u8::is_ascii_digit);
                let number = length.to_str().ok().filter(|_| is_number);
                match number.and_then(|number| number.parse().ok()) {
                    Some(length) => Ok(Self::Length(length)),
                    None => violation("invalid content-length", length.as_bytes()),
                }
            }
            _ => violation("ambiguous framing", format!("{headers:?}").as_bytes()),
        }
    }
}

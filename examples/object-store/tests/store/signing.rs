//! A client-side implementation of signatures, independent of the code of the server.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{TimeDelta, Utc};
use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use sha2::Sha256;

use crate::support::{Client, Reply, Server};

pub(crate) const ID: &str = "QSTESTKEY";
pub(crate) const SECRET: &str = "a secret of the tests";
pub(crate) const KEYS: [&str; 4] = ["--access-key-id", ID, "--secret-access-key", SECRET];

/// The part of the request that contains the bucket.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Place {
    Path,
    Host,
}

/// The part of the request that contains the signature.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Style {
    Header,
    Query,
}

pub(crate) const STYLES: [(Style, Place); 4] = [
    (Style::Header, Place::Path),
    (Style::Header, Place::Host),
    (Style::Query, Place::Path),
    (Style::Query, Place::Host),
];

/// A request that can be changed after it was signed.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: &'static str,
    /// The name of the bucket. Empty for the service itself.
    pub(crate) bucket: &'static str,
    /// The path after the bucket. Empty, or with a leading slash.
    pub(crate) path: &'static str,
    pub(crate) query: String,
    /// The signed parameters of the query, in the documented form.
    pub(crate) sub_resources: &'static str,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: &'static [u8],
}

impl Request {
    pub(crate) fn new(method: &'static str, path: &'static str) -> Self {
        Self {
            method,
            bucket: "photos",
            path,
            query: String::new(),
            sub_resources: "",
            headers: Vec::new(),
            body: b"",
        }
    }

    pub(crate) fn query(mut self, query: &str, sub_resources: &'static str) -> Self {
        self.query = query.to_owned();
        self.sub_resources = sub_resources;
        self
    }

    pub(crate) fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    pub(crate) fn body(mut self, body: &'static [u8]) -> Self {
        self.body = body;
        self
    }

    fn value(&self, name: &str) -> &str {
        let header = self.headers.iter().find(|(n, _)| *n == name);
        header.map_or("", |(_, value)| value.trim())
    }

    /// Returns the string to sign for this date.
    fn string_to_sign(&self, date: &str) -> String {
        let (md5, mime_type) = (self.value("content-md5"), self.value("content-type"));
        let mut lines = format!("{}\n{md5}\n{mime_type}\n{date}\n", self.method);
        let mut own: Vec<_> = self
            .headers
            .iter()
            .map(|(name, value)| format!("{}:{}\n", name.to_lowercase(), value.trim()))
            .filter(|line| line.starts_with("x-qs-"))
            .collect();
        own.sort();
        lines.extend(own);
        lines + &format!("/{}{}{}", self.bucket, self.path, self.sub_resources)
    }

    /// Signs the request with the current time.
    pub(crate) fn sign(self, style: Style) -> Self {
        self.sign_with(style, ID, SECRET, TimeDelta::zero())
    }

    /// Signs the request with a clock that differs by `off`.
    pub(crate) fn sign_with(
        mut self,
        style: Style,
        id: &str,
        secret: &str,
        off: TimeDelta,
    ) -> Self {
        match style {
            Style::Header => {
                let date = (Utc::now() + off)
                    .format("%a, %d %b %Y %H:%M:%S GMT")
                    .to_string();
                let signed = match self.value("x-qs-date") {
                    "" => date.as_str(),
                    _ => "",
                };
                let signature = mac(secret, &self.string_to_sign(signed));
                self.headers.push(("date", date));
                self.headers
                    .push(("authorization", format!("QS {id}:{signature}")));
            }
            Style::Query => {
                let expires = (Utc::now() + TimeDelta::hours(1) + off)
                    .timestamp()
                    .to_string();
                let signature = mac(secret, &self.string_to_sign(&expires));
                let signature = utf8_percent_encode(&signature, NON_ALPHANUMERIC);
                let separator = if self.query.is_empty() { "" } else { "&" };
                self.query += &format!(
                    "{separator}access_key_id={id}&expires={expires}&signature={signature}"
                );
            }
        }
        self
    }

    pub(crate) async fn send(&self, server: &Client, place: Place) -> Reply {
        let separator = if self.query.is_empty() { "" } else { "?" };
        let path = match (place, self.bucket, self.path) {
            (Place::Path, "", "") | (Place::Host, _, "") => "/".to_owned(),
            (Place::Path, bucket, path) => format!("/{bucket}{path}"),
            (Place::Host, _, path) => path.to_owned(),
        };
        let host = match place {
            Place::Path => "pek3a.qs.test".to_owned(),
            Place::Host => format!("{}.pek3a.qs.test:80", self.bucket),
        };
        let mut headers: Vec<_> = self.headers.iter().map(|(n, v)| (*n, v.as_str())).collect();
        if !headers.iter().any(|(name, _)| *name == "host") {
            headers.push(("host", &host));
        }
        let target = format!("{path}{separator}{}", self.query);
        server.call(self.method, &target, &headers, self.body).await
    }
}

pub(crate) fn mac(secret: &str, string_to_sign: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(string_to_sign.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// Starts a server with the bucket `photos` and the object `hello`.
pub(crate) async fn server_with_object() -> Server {
    let server = Server::start_signed(&KEYS).await;
    for path in ["", "/hello"] {
        let request = Request::new("PUT", path)
            .body(b"hello world")
            .sign(Style::Header);
        assert_eq!(request.send(&server, Place::Path).await.status, 201);
    }
    server
}

/// A tolerated difference of clocks, one minute below the limit because a test runs for some time.
pub(crate) const TOLERATED: Duration = Duration::from_secs(14 * 60);

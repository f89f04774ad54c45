//! Requests and responses on a persistent connection.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{TimeDelta, Utc};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::steps::{Signature, Step};
use crate::{BoxError, Flags};

pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

impl Response {
    /// Returns the id of a new upload.
    pub(crate) fn upload_id(&self) -> Option<String> {
        let body: serde_json::Value = serde_json::from_slice(&self.body).ok()?;
        Some(body.get("upload_id")?.as_str()?.to_owned())
    }
}

fn request(flags: &Flags, step: &Step) -> String {
    let Step {
        method,
        target,
        headers,
        ..
    } = step;
    let size = step.body.len();
    let mut head =
        format!("{method} {target} HTTP/1.1\r\nhost: load.test\r\ncontent-length: {size}\r\n");
    head.push_str(headers);
    let (id, secret) = (
        flags.access_key_id.as_str(),
        flags.secret_access_key.as_str(),
    );
    let (id, secret, age) = match step.signature {
        Signature::Valid => (id, secret, 0),
        Signature::OtherSecret => (id, "another", 0),
        Signature::OtherKey => ("NOBODY", secret, 0),
        Signature::Expired => (id, secret, 20),
        Signature::None => return head + "\r\n",
    };
    let date = Utc::now() - TimeDelta::minutes(age);
    let date = date.format("%a, %d %b %Y %H:%M:%S GMT");
    let md5 = headers
        .strip_prefix("content-md5: ")
        .unwrap_or_default()
        .trim();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let signed = ["uploads", "upload_id", "part_number"];
    let signed = signed.iter().any(|name| query.starts_with(name));
    let resource = if signed { target } else { path };
    let signature = mac(secret, &format!("{method}\n{md5}\n\n{date}\n{resource}"));
    head + &format!("date: {date}\r\nauthorization: QS {id}:{signature}\r\n\r\n")
}

fn mac(secret: &str, string_to_sign: &str) -> String {
    let mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes());
    let signed = mac.map(|mac| mac.chain_update(string_to_sign).finalize().into_bytes());
    signed
        .map(|bytes| STANDARD.encode(bytes))
        .unwrap_or_default()
}

/// Sends a request and reads its response.
pub(crate) async fn exchange(
    stream: &mut TcpStream,
    flags: &Flags,
    step: &Step,
) -> Result<Response, BoxError> {
    let message = [request(flags, step).as_bytes(), &step.body].concat();
    stream.write_all(&message).await?;
    let mut received = Vec::new();
    let (mut response, length) = loop {
        if stream.read_buf(&mut received).await? == 0 {
            return Err("the connection was closed".into());
        }
        if let Some(head) = parse(&received)? {
            break head;
        }
    };
    response.body = received.split_off(length);
    let bodiless = step.method == "HEAD" || response.status == 204;
    let announced = response.headers.get("content-length").filter(|_| !bodiless);
    let size = announced.map_or(Ok(0), |size| size.parse::<usize>())?;
    while response.body.len() < size {
        if stream.read_buf(&mut response.body).await? == 0 {
            return Err("the connection was closed during the body".into());
        }
    }
    Ok(response)
}

/// Parses the head of a response, and returns its length. `None` if the head is incomplete.
fn parse(received: &[u8]) -> Result<Option<(Response, usize)>, BoxError> {
    let mut slots = [httparse::EMPTY_HEADER; 32];
    let mut head = httparse::Response::new(&mut slots);
    let httparse::Status::Complete(length) = head.parse(received)? else {
        return Ok(None);
    };
    let headers = head.headers.iter().map(|header| {
        let value = String::from_utf8_lossy(header.value);
        (header.name.to_lowercase(), value.into_owned())
    });
    let response = Response {
        status: head.code.unwrap_or_default(),
        headers: headers.collect(),
        body: Vec::new(),
    };
    Ok(Some((response, length)))
}

//! Requests, and the responses that every server sends.

mod canaries;
mod derived;
mod failures;
mod formats;
mod heads;
mod ids;

use crate::client::Protocol;
use crate::running::Layer;

pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) layer: Layer,
    pub(crate) protocol: Protocol,
    /// HEAD is compared with GET.
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) ids: Ids,
    pub(crate) body: &'static str,
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    pub(crate) format: Format,
    pub(crate) expected: Expected,
    /// Other headers of the response. An empty value is any value. A forwarded response has no others.
    pub(crate) also: &'static [(&'static str, &'static str)],
    /// A string that the log contains. No response contains a string with the prefix of secrets.
    pub(crate) secret: Option<&'static str>,
}

/// The ids that the client sends.
#[derive(Clone, Copy)]
pub(crate) enum Ids {
    /// A valid id with this prefix, which the server accepts.
    Accepted(&'static str),
    /// Headers with values that the server replaces.
    Replaced(&'static [&'static [u8]]),
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Format {
    Json,
    Problem,
    Envelope,
}

/// The body of the response.
#[derive(Clone, Copy)]
pub(crate) enum Expected {
    /// These bytes, with `{id}` for the id and `{huge}` for [`huge`](crate::shop::huge). The whole
    /// response is equal to axum's.
    Document(&'static str),
    /// The documented members. The message is the framework's.
    Shape,
    /// A response that qs-error forwards, with these bytes.
    Forwarded(&'static str),
}

/// Returns all cases.
pub(crate) fn all() -> impl Iterator<Item = &'static Case> {
    let lists = [
        derived::CASES,
        failures::CASES,
        heads::CASES,
        ids::CASES,
        formats::CASES,
        canaries::CASES,
    ];
    lists.into_iter().flatten()
}

/// A framework's own failure.
const fn failure(name: &'static str, path: &'static str, status: u16, code: &'static str) -> Case {
    Case {
        name,
        layer: Layer::Problem,
        protocol: Protocol::Http1,
        method: "GET",
        path,
        headers: &[],
        ids: Ids::Accepted("id-"),
        body: "",
        status,
        code,
        format: Format::Json,
        expected: Expected::Shape,
        also: &[],
        secret: None,
    }
}

/// An error of a handler.
const fn derived(
    name: &'static str,
    path: &'static str,
    status: u16,
    code: &'static str,
    document: &'static str,
) -> Case {
    Case {
        expected: Expected::Document(document),
        ..failure(name, path, status, code)
    }
}

/// Prefers problem documents.
const PROBLEM: &[(&str, &str)] = &[("accept", "application/problem+json")];

/// The document of `/errors/pen`.
const NO_PEN: &str = concat!(
    r#"{"code":"item_not_exists","message":"item `pen` does not exist","request_id":"{id}","#,
    r#""url":"https://docs.example.com/errors#item_not_exists"}"#
);

//! The work item `decode`: from the bytes of a body to its members.

use std::borrow::Cow;

use qs_error::body::{ErrorBody, ErrorBodyRef};
use serde::Deserialize;

use crate::{Done, Work, work};

pub const PLAIN: &str = r#"{"code":"bucket_not_exists","message":"bucket `photos-2026` does not exist","request_id":"0198c2d5a7a37c6e9f0e5c5d2b1a4f3e","url":"https://docs.example.com/errors#bucket_not_exists"}"#;
pub const ESCAPED: &str = r#"{"code":"bucket_not_exists","message":"bucket \"photos-2026\" does not exist","request_id":"0198c2d5a7a37c6e9f0e5c5d2b1a4f3e","url":"https://docs.example.com/errors#bucket_not_exists"}"#;

#[derive(Deserialize)]
pub struct Owned {
    pub code: String,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub url: Option<String>,
}

#[derive(Deserialize)]
pub struct Borrowed<'a> {
    #[serde(borrow)]
    pub code: Cow<'a, str>,
    #[serde(borrow, default)]
    pub message: Cow<'a, str>,
    #[serde(borrow, default)]
    pub request_id: Cow<'a, str>,
    #[serde(borrow, default)]
    pub url: Cow<'a, str>,
}

#[inline(never)]
pub fn facade(json: &str) -> Option<ErrorBody> {
    serde_json::from_str(json).ok()
}

#[inline(never)]
pub fn facade_borrowed(json: &str) -> Option<ErrorBodyRef<'_>> {
    serde_json::from_str(json).ok()
}

#[inline(never)]
pub fn owned(json: &str) -> Option<Owned> {
    serde_json::from_str(json).ok()
}

#[inline(never)]
pub fn borrowed(json: &str) -> Option<Borrowed<'_>> {
    serde_json::from_str(json).ok()
}

/// Defines an entry of [`WORKS`].
macro_rules! decode {
    ($name:literal, $function:ident, $json:expr) => {
        work!("decode", $name, $function, $json, |body| {
            drop(body);
            Done::default()
        })
    };
}

/// All implementations, in the order of the table.
pub const WORKS: &[Work] = &[
    decode!("qs-error, borrowed, plain", facade_borrowed, PLAIN),
    decode!("qs-error, plain", facade, PLAIN),
    decode!("serde with `Cow`, plain", borrowed, PLAIN),
    decode!("serde with `String`, plain", owned, PLAIN),
    decode!("qs-error, borrowed, escaped", facade_borrowed, ESCAPED),
    decode!("qs-error, escaped", facade, ESCAPED),
    decode!("serde with `Cow`, escaped", borrowed, ESCAPED),
    decode!("serde with `String`, escaped", owned, ESCAPED),
];

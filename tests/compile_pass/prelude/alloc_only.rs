//! A `no_std` crate that imports its types from `alloc`.
#![no_std]

extern crate alloc;
extern crate std;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::ToString;
use alloc::vec::Vec;

use qs_error::{ErrorCode, ErrorResponse, QsError};
use std::assert_eq;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "texts", status = 400, message = "{0} {1:?}")]
    Texts(Cow<'static, str>, Vec<u8>),
    #[qs(code = "boxed", status = 500, display = "boxed, {note:?}")]
    Boxed {
        source: Box<dyn core::error::Error + Send + Sync>,
        note: Option<Box<str>>,
    },
    #[qs(code = ErrorCode::UpstreamFailed)]
    Shared(#[qs(from)] alloc::sync::Arc<core::num::ParseIntError>),
}

fn parse(text: &str) -> Result<u8, ErrorResponse> {
    let parsed = text.parse().map_err(alloc::sync::Arc::new);
    Ok(parsed.map_err(Error::from)?)
}

fn main() {
    let texts = Error::Texts("t".into(), [1, 2].to_vec());
    assert_eq!(texts.message(), "t [1, 2]");
    let boxed = Error::Boxed {
        source: "cause".into(),
        note: None,
    };
    assert_eq!(boxed.to_string(), "boxed, None");
    assert_eq!(
        core::error::Error::source(&boxed).unwrap().to_string(),
        "cause"
    );
    let response = parse("x").unwrap_err();
    assert_eq!(
        (response.code(), response.status().as_u16()),
        ("upstream_failed", 503)
    );
    assert_eq!(parse("7").ok(), Some(7));
}

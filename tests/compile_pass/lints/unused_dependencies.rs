//! `unused_crate_dependencies` does not fire, because the derive uses the facade.
#![deny(unused_crate_dependencies)]

use axum as _;
use derive_more as _;
use displaydoc as _;
use http as _;
use serde as _;
use serde_json as _;
use snafu as _;
use thiserror as _;

#[derive(Debug, qs_error::QsError)]
enum Error {
    #[qs(code = "own", status = 404, message = "{0}")]
    Own(#[qs(member = "x", header = "x-a")] u8),
    #[qs(code = "made", status = 500)]
    Made(#[qs(from)] std::fmt::Error),
}

fn main() {
    assert_eq!(Error::Own(1).to_string(), "1");
    assert!(std::error::Error::source(&Error::from(std::fmt::Error)).is_some());
}

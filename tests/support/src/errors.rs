//! Errors of an example service.

use std::io;
use std::time::Duration;

use qs_error::{ErrorCode, QsError};

pub const PATH: &str = "/srv/private/ledger.db";
pub const SECRET: &str = "hunter2-api-key";

#[derive(Debug, QsError)]
#[qs(url = "https://docs.example.com/errors#{code}")]
pub enum ShopError {
    /// The item named in the request does not exist.
    #[qs(
        code = "item_not_exists",
        status = 404,
        message = "item `{item}` does not exist"
    )]
    NoSuchItem { item: String },

    /// Too many requests from one tenant.
    #[qs(
        code = "tenant_throttled",
        status = 429,
        message = "tenant {tenant} is over its limit of {limit} requests"
    )]
    Throttled {
        tenant: u64,
        #[qs(member)]
        limit: u32,
        #[qs(retry_after)]
        after: Duration,
    },

    #[qs(code = "disk_failed", status = 500, display = "disk {disk} failed")]
    Disk { disk: u8, source: io::Error },

    #[qs(
        code = "price_list_cached",
        status = 409,
        header("cache-control" = "max-age=60")
    )]
    Cached,

    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Debug, QsError)]
pub enum Plain {
    #[qs(code = "plainly_gone", status = 410, message = "{0}")]
    Gone(String),

    #[qs(code = "kettle_missing", status = 418, unregistered)]
    Kettle,
}

pub fn no_item(item: &str) -> ShopError {
    ShopError::NoSuchItem {
        item: item.to_owned(),
    }
}

pub fn throttled() -> ShopError {
    ShopError::Throttled {
        tenant: 7,
        limit: 5,
        after: Duration::from_millis(1200),
    }
}

/// Returns an error with a path and a secret, which must not be sent to clients.
pub fn secret_io() -> io::Error {
    io::Error::other(format!("cannot open {PATH} with {SECRET}"))
}

pub fn disk_failed() -> ShopError {
    ShopError::Disk {
        disk: 3,
        source: secret_io(),
    }
}

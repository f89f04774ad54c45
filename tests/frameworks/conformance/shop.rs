//! The domain of the service that every server implements.

use std::error::Error;
use std::fmt;
use std::io;
use std::time::Duration;

use http::header::HeaderValue;
use qs_error::{ErrorCode, ErrorExt as _, ErrorResponse, QsError, ResultExt as _};

/// The prefix of every secret. No response contains it.
pub(crate) const SECRET: &str = "canary-7f3a";

/// The maximum size of the body of `POST /orders`, in bytes.
pub(crate) const BODY_LIMIT: usize = 64;

/// Returns a secret, which ends with a name.
pub(crate) fn secret(name: &str) -> String {
    format!("{SECRET}-{name}")
}

/// Returns an error with a secret and a line break.
pub(crate) fn secret_error(name: &str) -> io::Error {
    io::Error::other(format!("cannot open {}\r\nat once", secret(name)))
}

#[derive(Debug, QsError)]
#[qs(url = "https://docs.example.com/errors#{code}")]
pub(crate) enum ShopError {
    #[qs(code = "shop_closed", status = 403)]
    Closed,

    #[qs(code = "item_sold", status = 410, message = "the last item was sold")]
    Sold,

    /// The item in the request does not exist.
    #[qs(
        code = "item_not_exists",
        status = 404,
        message = "item `{item}` does not exist"
    )]
    NoSuchItem { item: String },

    #[qs(
        code = "tenant_throttled",
        status = 429,
        message = "tenant {tenant} is over its limit of {limit} requests"
    )]
    Throttled {
        tenant: u64,
        #[qs(member)]
        limit: u32,
        #[qs(member = "plan name")]
        plan: Option<&'static str>,
        #[qs(retry_after)]
        after: Duration,
    },

    #[qs(
        code = "order_locked",
        status = 409,
        params,
        message = "order {order} is locked for {seconds} s"
    )]
    Locked { order: String, seconds: u64 },

    #[qs(
        code = "login_required",
        status = 401,
        challenge = "Bearer realm=\"shop\""
    )]
    Login,

    #[qs(code = "proxy_login_required", status = 407, header("proxy-authenticate" = "Basic"))]
    ProxyLogin,

    #[qs(code = "order_fixed", status = 405, header("allow" = "GET, HEAD"))]
    Fixed,

    #[qs(code = "range_outside", status = 416)]
    Range {
        #[qs(header = "content-range")]
        range: String,
    },

    #[qs(code = "upgrade_required", status = 426, header("upgrade" = "HTTP/2.0"))]
    Upgrade,

    #[qs(code = "stock_counted", status = 503, retry_after = 30)]
    Counted,

    #[qs(
        code = "shop_moves",
        status = 503,
        header("retry-after" = "Fri, 31 Dec 2027 23:59:59 GMT")
    )]
    Moves,

    #[qs(
        code = "price_list_cached",
        status = 409,
        header("cache-control" = "max-age=60")
    )]
    Cached,

    #[qs(code = "disk_failed", status = 500, display = "disk {disk} failed")]
    Disk { disk: u8, source: io::Error },

    #[qs(code = "ledger_failed", status = 503, display = "ledger {0} failed")]
    Ledger(String),

    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

/// An error with a Display of its own.
#[derive(Debug, QsError)]
#[qs(external_display, code = "external_failed", status = 500)]
pub(crate) struct External(String);

impl fmt::Display for External {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot open {}", self.0)
    }
}

impl Error for External {}

/// An external error with a secret in Debug and in Display.
struct Talkative;

impl fmt::Debug for Talkative {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&secret("debug"))
    }
}

impl fmt::Display for Talkative {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&secret("debug"))
    }
}

impl Error for Talkative {}

fn no_item(item: impl Into<String>) -> ShopError {
    ShopError::NoSuchItem { item: item.into() }
}

fn disk_failed(source: io::Error) -> ShopError {
    ShopError::Disk { disk: 3, source }
}

/// A value that imitates a second event in the log.
pub(crate) const INJECTION: &str =
    "pen\" code=forged\r\n2026-01-01 ERROR qs_error: forged \u{1b}[31m\u{2028}\u{202e}";

/// Returns a value of 64 KiB.
pub(crate) fn huge() -> String {
    "x".repeat(64 << 10)
}

/// Returns the error of `/errors/{name}`.
pub(crate) fn error(name: &str) -> ShopError {
    match name {
        "closed" => ShopError::Closed,
        "sold" => ShopError::Sold,
        "throttled" => ShopError::Throttled {
            tenant: 7,
            limit: 5,
            plan: None,
            after: Duration::from_millis(1200),
        },
        "throttled_plan" => ShopError::Throttled {
            tenant: 7,
            limit: 5,
            plan: Some("a \"small\" plan"),
            after: Duration::ZERO,
        },
        "locked" => ShopError::Locked {
            order: "o-1".to_owned(),
            seconds: 9,
        },
        "login" => ShopError::Login,
        "proxy_login" => ShopError::ProxyLogin,
        "fixed" => ShopError::Fixed,
        "range" => ShopError::Range {
            range: "bytes */42".to_owned(),
        },
        "upgrade" => ShopError::Upgrade,
        "counted" => ShopError::Counted,
        "moves" => ShopError::Moves,
        "cached" => ShopError::Cached,
        "standard" => ErrorCode::BucketNotExists.into(),
        "quotes" => no_item("\"quoted\" 'single' `ticks`"),
        "backslashes" => no_item(r"C:\new\table\u0041"),
        "control" => no_item("\u{0}\u{1}\u{8}\t\n\u{c}\r\u{1b}[31m\u{7f}\u{85}"),
        "unicode" => no_item("漢字 é 🛒 \u{2028}\u{2029}\u{202e}\u{feff}"),
        "huge" => no_item(huge()),
        "injection" => no_item(INJECTION),
        "source" => disk_failed(secret_error(name)),
        "display" => ShopError::Ledger(secret(name)),
        item => no_item(item),
    }
}

/// Returns the error of `/owned/{name}`.
pub(crate) fn owned(name: &str) -> ErrorResponse {
    match name {
        "derived" => disk_failed(secret_error(name)).into(),
        "external" => External(secret(name)).into(),
        "debug" => ErrorCode::InternalError.with_source(Talkative),
        "server_message" => ErrorCode::InternalError.with_message(secret(name)),
        "code" => {
            let failed = Err::<(), _>(secret_error(name));
            failed.with_code(ErrorCode::InternalError).unwrap_err()
        }
        "header" => ErrorCode::AccessDenied
            .with_header(
                http::header::SET_COOKIE,
                HeaderValue::from_static("cart=; Max-Age=0"),
            )
            .with_member("cart", &7),
        _ => ErrorCode::InvalidArgument.with_message("no such unit"),
    }
}

/// A response that a handler builds without qs-error.
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) body: &'static str,
}

const PLAIN: (&str, &str) = ("content-type", "text/plain; charset=utf-8");

/// Returns the response of `/pages/{name}`.
pub(crate) fn page(name: &str) -> Page {
    let (status, headers, body): (_, &[_], _) = match name {
        "empty" => (410, &[], ""),
        "text" => (409, &[PLAIN], "the price changed"),
        "secret" => (503, &[PLAIN], "cannot open canary-7f3a-secret"),
        "typed" => (
            422,
            &[("content-type", "application/json")],
            r#"{"own":true}"#,
        ),
        "range" => (416, &[("content-range", "bytes */42")], ""),
        "login" => (401, &[("www-authenticate", "Basic realm=\"shop\"")], ""),
        "slow" => (
            429,
            &[PLAIN, ("retry-after", "Fri, 31 Dec 2027 23:59:59 GMT")],
            "slow down",
        ),
        _ => (200, &[PLAIN], "fine"),
    };
    Page {
        status,
        headers,
        body,
    }
}

/// Panics at once for `/panics/now`, else after it was pending.
pub(crate) async fn panics(name: &str) -> &'static str {
    if name != "now" {
        tokio::task::yield_now().await;
    }
    panic!("with {}", secret(name))
}

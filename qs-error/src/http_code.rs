//! [`HttpCode`]: one code for each registered status.

use http::StatusCode;
use qs_error_derive::QsError;
use qs_error_spec::status;

use crate::catalog::row::{Row, RowExtras};
use crate::catalog::{BROKEN, CodeInfo, ErrorCatalog, ErrorCodes};
use crate::code::impl_as_string;
use crate::error::QsError;

/// One code for each error status (400 to 599) that is registered with IANA.
///
/// A code is the reason phrase of the current registry (RFC 9110) in snake_case. The crate `http`
/// has older phrases for 413 and 422. Their codes are `content_too_large` and
/// `unprocessable_content`. Later versions may add codes of the registry, so a client must accept
/// unknown codes.
///
/// A response without a declared code has the code of its status. An unregistered status, such as
/// 418 or 499, has the code `client_error` or `server_error`. No catalog contains these two codes.
///
/// # Required headers
///
/// Four statuses require a header that a handler must add with
/// [`with_header`](crate::ErrorExt::with_header):
///
/// - 401: `WWW-Authenticate`
/// - 405: `Allow`
/// - 407: `Proxy-Authenticate`
/// - 426: `Upgrade`
///
/// ```
/// use http::HeaderValue;
/// use http::header::ALLOW;
/// use qs_error::{ErrorExt, HttpCode, respond};
///
/// let error = HttpCode::MethodNotAllowed.with_header(ALLOW, HeaderValue::from_static("GET, HEAD"));
/// assert_eq!(respond(&error).headers()[ALLOW], "GET, HEAD");
/// ```
///
/// # Equal codes of other types
///
/// A type or a `catalog!` may combine this list with another type that declares one of its codes
/// with the same status. The catalog then contains the entry of the other type. With another
/// status, the code is a collision, which is a compile error.
///
/// This affects catalogs only. For a response without a code, [`ErrorLayer`](crate::ErrorLayer)
/// uses the entry of this list, even if a catalog contains the entry of another type. To use
/// another entry, set [`map_status`](crate::ErrorLayer::map_status).
///
/// ```
/// use qs_error::{ErrorCatalog, HttpCode, QsError};
///
/// assert_eq!(HttpCode::UriTooLong.code(), "uri_too_long");
/// assert_eq!(HttpCode::UriTooLong.status(), 414);
/// assert_eq!("gone".parse(), Ok(HttpCode::Gone));
///
/// #[derive(Debug, QsError)]
/// enum StoreError {
///     #[qs(code = "not_found", status = 404, message = "the object does not exist")]
///     NoObject,
///     #[qs(transparent)]
///     Http(#[qs(from)] HttpCode),
/// }
///
/// assert_eq!(StoreError::CATALOG.len(), HttpCode::ALL.len());
/// let info = StoreError::find("not_found").unwrap();
/// assert_eq!(info.message(), Some("the object does not exist"));
/// ```
///
/// # Codes
///
#[doc = include_str!("http_code.md")]
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, QsError)]
#[qs(crate = crate, display_code)]
#[non_exhaustive]
pub enum HttpCode {
    /// Bad Request
    ///
    /// The server cannot process the request, because it is malformed or invalid (RFC 9110, section
    /// 15.5.1).
    #[qs(code = "bad_request", status = 400)]
    BadRequest,
    /// Unauthorized
    ///
    /// The request has no valid credentials for the resource. The header `WWW-Authenticate` has a
    /// challenge (RFC 9110, section 15.5.2).
    #[qs(code = "unauthorized", status = 401, challenge = _)]
    Unauthorized,
    /// Payment Required
    ///
    /// The status is reserved for future use (RFC 9110, section 15.5.3).
    #[qs(code = "payment_required", status = 402)]
    PaymentRequired,
    /// Forbidden
    ///
    /// The server understood the request and does not fulfill it (RFC 9110, section 15.5.4).
    #[qs(code = "forbidden", status = 403)]
    Forbidden,
    /// Not Found
    ///
    /// The server has no current representation of the resource, or does not disclose it (RFC 9110,
    /// section 15.5.5).
    #[qs(code = "not_found", status = 404)]
    NotFound,
    /// Method Not Allowed
    ///
    /// The resource does not support the method. The header `Allow` lists the methods that it
    /// supports (RFC 9110, section 15.5.6).
    #[qs(code = "method_not_allowed", status = 405, header("allow" = _))]
    MethodNotAllowed,
    /// Not Acceptable
    ///
    /// The resource has no representation that the request accepts (RFC 9110, section 15.5.7).
    #[qs(code = "not_acceptable", status = 406)]
    NotAcceptable,
    /// Proxy Authentication Required
    ///
    /// The client must authenticate itself to use the proxy. The header `Proxy-Authenticate` has a
    /// challenge (RFC 9110, section 15.5.8).
    #[qs(code = "proxy_authentication_required", status = 407, header("proxy-authenticate" = _))]
    ProxyAuthenticationRequired,
    /// Request Timeout
    ///
    /// The server did not receive a complete request in time (RFC 9110, section 15.5.9).
    #[qs(code = "request_timeout", status = 408)]
    RequestTimeout,
    /// Conflict
    ///
    /// The request conflicts with the current state of the resource (RFC 9110, section 15.5.10).
    #[qs(code = "conflict", status = 409)]
    Conflict,
    /// Gone
    ///
    /// The resource is no longer available, probably permanently (RFC 9110, section 15.5.11).
    #[qs(code = "gone", status = 410)]
    Gone,
    /// Length Required
    ///
    /// The server requires the header `Content-Length` (RFC 9110, section 15.5.12).
    #[qs(code = "length_required", status = 411)]
    LengthRequired,
    /// Precondition Failed
    ///
    /// A precondition in the headers of the request is false (RFC 9110, section 15.5.13).
    #[qs(code = "precondition_failed", status = 412)]
    PreconditionFailed,
    /// Content Too Large
    ///
    /// The content of the request is larger than the server accepts (RFC 9110, section 15.5.14).
    #[qs(code = "content_too_large", status = 413)]
    ContentTooLarge,
    /// URI Too Long
    ///
    /// The target of the request is longer than the server accepts (RFC 9110, section 15.5.15).
    #[qs(code = "uri_too_long", status = 414)]
    UriTooLong,
    /// Unsupported Media Type
    ///
    /// The method does not support the format of the content on this resource (RFC 9110, section
    /// 15.5.16).
    #[qs(code = "unsupported_media_type", status = 415)]
    UnsupportedMediaType,
    /// Range Not Satisfiable
    ///
    /// No requested range is within the size of the resource (RFC 9110, section 15.5.17).
    #[qs(code = "range_not_satisfiable", status = 416)]
    RangeNotSatisfiable,
    /// Expectation Failed
    ///
    /// The server cannot meet the expectation in the header `Expect` (RFC 9110, section 15.5.18).
    #[qs(code = "expectation_failed", status = 417)]
    ExpectationFailed,
    /// Misdirected Request
    ///
    /// The server cannot give an authoritative response for the target of the request (RFC 9110,
    /// section 15.5.20).
    #[qs(code = "misdirected_request", status = 421)]
    MisdirectedRequest,
    /// Unprocessable Content
    ///
    /// The content is well-formed, but the server cannot process its instructions (RFC 9110,
    /// section 15.5.21).
    #[qs(code = "unprocessable_content", status = 422)]
    UnprocessableContent,
    /// Locked
    ///
    /// The resource is locked (RFC 4918, section 11.3).
    #[qs(code = "locked", status = 423)]
    Locked,
    /// Failed Dependency
    ///
    /// The request depends on another action, which failed (RFC 4918, section 11.4).
    #[qs(code = "failed_dependency", status = 424)]
    FailedDependency,
    /// Too Early
    ///
    /// The server does not process a request that might be replayed (RFC 8470, section 5.2).
    #[qs(code = "too_early", status = 425)]
    TooEarly,
    /// Upgrade Required
    ///
    /// The server requires another protocol. The header `Upgrade` names it (RFC 9110, section
    /// 15.5.22).
    #[qs(code = "upgrade_required", status = 426, header("upgrade" = _))]
    UpgradeRequired,
    /// Precondition Required
    ///
    /// The server requires a conditional request (RFC 6585, section 3).
    #[qs(code = "precondition_required", status = 428)]
    PreconditionRequired,
    /// Too Many Requests
    ///
    /// The client sent too many requests in a period of time (RFC 6585, section 4).
    #[qs(code = "too_many_requests", status = 429)]
    TooManyRequests,
    /// Request Header Fields Too Large
    ///
    /// The headers of the request are larger than the server accepts (RFC 6585, section 5).
    #[qs(code = "request_header_fields_too_large", status = 431)]
    RequestHeaderFieldsTooLarge,
    /// Unavailable For Legal Reasons
    ///
    /// The server denies access because of a legal demand (RFC 7725, section 3).
    #[qs(code = "unavailable_for_legal_reasons", status = 451)]
    UnavailableForLegalReasons,
    /// Internal Server Error
    ///
    /// An unexpected condition prevented the server from fulfilling the request (RFC 9110, section
    /// 15.6.1).
    #[qs(code = "internal_server_error", status = 500)]
    InternalServerError,
    /// Not Implemented
    ///
    /// The server does not support the functionality that the request needs (RFC 9110, section
    /// 15.6.2).
    #[qs(code = "not_implemented", status = 501)]
    NotImplemented,
    /// Bad Gateway
    ///
    /// A gateway or proxy received an invalid response from an upstream server (RFC 9110, section
    /// 15.6.3).
    #[qs(code = "bad_gateway", status = 502)]
    BadGateway,
    /// Service Unavailable
    ///
    /// The server is temporarily overloaded or under maintenance (RFC 9110, section 15.6.4).
    #[qs(code = "service_unavailable", status = 503)]
    ServiceUnavailable,
    /// Gateway Timeout
    ///
    /// A gateway or proxy did not receive a response from an upstream server in time (RFC 9110,
    /// section 15.6.5).
    #[qs(code = "gateway_timeout", status = 504)]
    GatewayTimeout,
    /// HTTP Version Not Supported
    ///
    /// The server does not support the HTTP version of the request (RFC 9110, section 15.6.6).
    #[qs(code = "http_version_not_supported", status = 505)]
    HttpVersionNotSupported,
    /// Variant Also Negotiates
    ///
    /// The chosen variant negotiates content itself, which is an error of configuration (RFC 2295,
    /// section 8.1).
    #[qs(code = "variant_also_negotiates", status = 506)]
    VariantAlsoNegotiates,
    /// Insufficient Storage
    ///
    /// The server cannot store the representation that the request needs (RFC 4918, section 11.5).
    #[qs(code = "insufficient_storage", status = 507)]
    InsufficientStorage,
    /// Loop Detected
    ///
    /// The server detected an infinite loop while it processed a request of infinite depth
    /// (RFC 5842, section 7.2).
    #[qs(code = "loop_detected", status = 508)]
    LoopDetected,
    /// Not Extended
    ///
    /// The server requires an extension that the request does not declare (RFC 2774, section 7).
    #[qs(code = "not_extended", status = 510)]
    NotExtended,
    /// Network Authentication Required
    ///
    /// The client must authenticate itself to use the network (RFC 6585, section 6).
    #[qs(code = "network_authentication_required", status = 511)]
    NetworkAuthenticationRequired,
}

impl HttpCode {
    /// Every code, in the order of the statuses.
    pub const ALL: &'static [Self] = <Self as ErrorCodes>::ALL;

    /// Returns the code as in responses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        ErrorCodes::as_str(&self)
    }

    /// Returns the code of a status, or `None` if the status is not a registered error.
    ///
    /// ```
    /// use http::StatusCode;
    /// use qs_error::HttpCode;
    ///
    /// assert_eq!(HttpCode::from_status(StatusCode::NOT_FOUND), Some(HttpCode::NotFound));
    /// assert_eq!(HttpCode::from_status(StatusCode::IM_A_TEAPOT), None);
    /// assert_eq!(HttpCode::from_status(StatusCode::OK), None);
    /// ```
    #[must_use]
    pub fn from_status(status: StatusCode) -> Option<Self> {
        let number = status.as_u16();
        let at = status::REGISTERED.binary_search_by_key(&number, |status| status.number);
        Self::ALL.get(at.ok()?).copied()
    }
}

impl_as_string!(HttpCode);

/// The number of statuses from 400 to 599.
const COUNT: usize = 200;

static INFOS: [CodeInfo; COUNT] = infos();

/// The entries of unregistered statuses. No catalog contains them.
static UNREGISTERED: [Row; COUNT] = unregistered();

static EXTRAS: RowExtras = RowExtras::declared("qs_error::http_code::HttpCode", (0, 0));

/// Returns the entry of a status. A status that is not an error has the entry of 500.
pub(crate) fn info(status: StatusCode) -> &'static CodeInfo {
    let index = usize::from(status.as_u16()).checked_sub(400);
    index
        .and_then(|index| INFOS.get(index))
        .unwrap_or_else(|| HttpCode::InternalServerError.info())
}

const fn infos() -> [CodeInfo; COUNT] {
    let mut infos = [BROKEN; COUNT];
    let mut at = 0;
    while at < COUNT {
        infos[at] = CodeInfo::new(&UNREGISTERED[at]);
        at += 1;
    }
    let mut registered = HttpCode::CATALOG;
    while let [info, rest @ ..] = registered {
        infos[info.status().as_u16() as usize - 400] = *info;
        registered = rest;
    }
    infos
}

const fn unregistered() -> [Row; COUNT] {
    let mut rows = [Row::BROKEN; COUNT];
    let mut number = 400;
    while number < 600 {
        rows[number as usize - 400] = Row {
            code: status::code(number),
            status: number,
            extras: &EXTRAS,
            ..Row::BROKEN
        };
        number += 1;
    }
    rows
}

#[cfg(test)]
mod tests;

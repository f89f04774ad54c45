//! Error statuses: a frozen table of the IANA registry (read 2026-11) and RFC 9110.

use crate::text::{contains, equal};

/// A registered status of 400 to 599.
///
/// ```
/// use qs_error_spec::status::REGISTERED;
///
/// let gone = REGISTERED.iter().find(|status| status.number == 410).unwrap();
/// assert_eq!((gone.code, gone.phrase), ("gone", "Gone"));
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// The status code.
    pub number: u16,
    /// The names of the constants of `http::StatusCode`, then the newer names of RFC 9110.
    pub names: &'static [&'static str],
    /// The reason phrase.
    pub phrase: &'static str,
    /// The error code of a response that has only a status.
    pub code: &'static str,
    /// The gRPC status code.
    pub grpc: GrpcCode,
}

macro_rules! grpc_codes {
    ($($variant:ident $number:literal $name:literal;)*) => {
        /// An error code of gRPC (`google/rpc/code.proto`).
        ///
        /// ```
        /// use qs_error_spec::status::GrpcCode;
        ///
        /// assert_eq!((GrpcCode::Aborted.number(), GrpcCode::Aborted.name()), (10, "aborted"));
        /// ```
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        pub enum GrpcCode {
            $(
                #[doc = concat!("`", $name, "`, number ", $number, ".")]
                $variant = $number,
            )*
        }

        impl GrpcCode {
            /// Every code, in the order of the numbers.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the name in snake_case.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// Returns the number on the wire.
            #[must_use]
            pub const fn number(self) -> u8 {
                self as u8
            }
        }
    };
}

grpc_codes! {
    Cancelled 1 "cancelled";
    Unknown 2 "unknown";
    InvalidArgument 3 "invalid_argument";
    DeadlineExceeded 4 "deadline_exceeded";
    NotFound 5 "not_found";
    AlreadyExists 6 "already_exists";
    PermissionDenied 7 "permission_denied";
    ResourceExhausted 8 "resource_exhausted";
    FailedPrecondition 9 "failed_precondition";
    Aborted 10 "aborted";
    OutOfRange 11 "out_of_range";
    Unimplemented 12 "unimplemented";
    Internal 13 "internal";
    Unavailable 14 "unavailable";
    DataLoss 15 "data_loss";
    Unauthenticated 16 "unauthenticated";
}

macro_rules! statuses {
    ($($number:literal $code:literal $phrase:literal [$($name:literal)+] $grpc:ident;)*) => {
        /// The registered statuses in order, without 418, which the registry lists as unused.
        pub const REGISTERED: &[Status] = &[
            $(Status {
                number: $number,
                names: &[$($name),+],
                phrase: $phrase,
                code: $code,
                grpc: GrpcCode::$grpc,
            },)*
        ];

        /// Returns the reason phrase of a status.
        ///
        /// ```
        /// use qs_error_spec::status;
        ///
        /// assert_eq!(status::phrase(404), "Not Found");
        /// assert_eq!(status::phrase(499), "Client Error");
        /// ```
        #[must_use]
        pub const fn phrase(number: u16) -> &'static str {
            match number {
                $($number => $phrase,)*
                500.. => "Server Error",
                _ => "Client Error",
            }
        }

        /// Returns the error code of a response that has only a status.
        ///
        /// ```
        /// use qs_error_spec::status;
        ///
        /// assert_eq!(status::code(404), "not_found");
        /// assert_eq!(status::code(599), "server_error");
        /// ```
        #[must_use]
        pub const fn code(number: u16) -> &'static str {
            match number {
                $($number => $code,)*
                500.. => "server_error",
                _ => "client_error",
            }
        }

        /// Returns the gRPC code of a status.
        ///
        /// ```
        /// use qs_error_spec::status::{self, GrpcCode};
        ///
        /// assert_eq!(status::grpc(404), GrpcCode::NotFound);
        /// assert_eq!(status::grpc(499), GrpcCode::Cancelled);
        /// ```
        #[must_use]
        pub const fn grpc(number: u16) -> GrpcCode {
            match number {
                $($number => GrpcCode::$grpc,)*
                // The status that nginx logs for a request that its client closed.
                499 => GrpcCode::Cancelled,
                500.. => GrpcCode::Internal,
                _ => GrpcCode::FailedPrecondition,
            }
        }

        /// Returns whether a status is registered.
        ///
        /// ```
        /// use qs_error_spec::status;
        ///
        /// assert!(status::is_registered(404));
        /// assert!(!status::is_registered(418));
        /// ```
        #[must_use]
        pub const fn is_registered(number: u16) -> bool {
            matches!(number, $($number)|*)
        }
    };
}

statuses! {
    400 "bad_request" "Bad Request" ["BAD_REQUEST"] InvalidArgument;
    401 "unauthorized" "Unauthorized" ["UNAUTHORIZED"] Unauthenticated;
    402 "payment_required" "Payment Required" ["PAYMENT_REQUIRED"] FailedPrecondition;
    403 "forbidden" "Forbidden" ["FORBIDDEN"] PermissionDenied;
    404 "not_found" "Not Found" ["NOT_FOUND"] NotFound;
    405 "method_not_allowed" "Method Not Allowed" ["METHOD_NOT_ALLOWED"] InvalidArgument;
    406 "not_acceptable" "Not Acceptable" ["NOT_ACCEPTABLE"] InvalidArgument;
    407 "proxy_authentication_required" "Proxy Authentication Required" ["PROXY_AUTHENTICATION_REQUIRED"] Unauthenticated;
    408 "request_timeout" "Request Timeout" ["REQUEST_TIMEOUT"] DeadlineExceeded;
    409 "conflict" "Conflict" ["CONFLICT"] Aborted;
    410 "gone" "Gone" ["GONE"] NotFound;
    411 "length_required" "Length Required" ["LENGTH_REQUIRED"] InvalidArgument;
    412 "precondition_failed" "Precondition Failed" ["PRECONDITION_FAILED"] FailedPrecondition;
    413 "content_too_large" "Content Too Large" ["PAYLOAD_TOO_LARGE" "CONTENT_TOO_LARGE"] InvalidArgument;
    414 "uri_too_long" "URI Too Long" ["URI_TOO_LONG"] InvalidArgument;
    415 "unsupported_media_type" "Unsupported Media Type" ["UNSUPPORTED_MEDIA_TYPE"] InvalidArgument;
    416 "range_not_satisfiable" "Range Not Satisfiable" ["RANGE_NOT_SATISFIABLE"] OutOfRange;
    417 "expectation_failed" "Expectation Failed" ["EXPECTATION_FAILED"] FailedPrecondition;
    421 "misdirected_request" "Misdirected Request" ["MISDIRECTED_REQUEST"] FailedPrecondition;
    422 "unprocessable_content" "Unprocessable Content" ["UNPROCESSABLE_ENTITY" "UNPROCESSABLE_CONTENT"] InvalidArgument;
    423 "locked" "Locked" ["LOCKED"] FailedPrecondition;
    424 "failed_dependency" "Failed Dependency" ["FAILED_DEPENDENCY"] FailedPrecondition;
    425 "too_early" "Too Early" ["TOO_EARLY"] FailedPrecondition;
    426 "upgrade_required" "Upgrade Required" ["UPGRADE_REQUIRED"] FailedPrecondition;
    428 "precondition_required" "Precondition Required" ["PRECONDITION_REQUIRED"] FailedPrecondition;
    429 "too_many_requests" "Too Many Requests" ["TOO_MANY_REQUESTS"] ResourceExhausted;
    431 "request_header_fields_too_large" "Request Header Fields Too Large" ["REQUEST_HEADER_FIELDS_TOO_LARGE"] InvalidArgument;
    451 "unavailable_for_legal_reasons" "Unavailable For Legal Reasons" ["UNAVAILABLE_FOR_LEGAL_REASONS"] PermissionDenied;
    500 "internal_server_error" "Internal Server Error" ["INTERNAL_SERVER_ERROR"] Internal;
    501 "not_implemented" "Not Implemented" ["NOT_IMPLEMENTED"] Unimplemented;
    502 "bad_gateway" "Bad Gateway" ["BAD_GATEWAY"] Unavailable;
    503 "service_unavailable" "Service Unavailable" ["SERVICE_UNAVAILABLE"] Unavailable;
    504 "gateway_timeout" "Gateway Timeout" ["GATEWAY_TIMEOUT"] DeadlineExceeded;
    505 "http_version_not_supported" "HTTP Version Not Supported" ["HTTP_VERSION_NOT_SUPPORTED"] Unimplemented;
    506 "variant_also_negotiates" "Variant Also Negotiates" ["VARIANT_ALSO_NEGOTIATES"] Internal;
    507 "insufficient_storage" "Insufficient Storage" ["INSUFFICIENT_STORAGE"] ResourceExhausted;
    508 "loop_detected" "Loop Detected" ["LOOP_DETECTED"] Internal;
    510 "not_extended" "Not Extended" ["NOT_EXTENDED"] Internal;
    511 "network_authentication_required" "Network Authentication Required" ["NETWORK_AUTHENTICATION_REQUIRED"] Unauthenticated;
}

/// The constants of `http::StatusCode` from 400 to 599 that the registry does not contain.
pub const UNREGISTERED_NAMES: &[(u16, &str)] = &[(418, "IM_A_TEAPOT")];

/// Returns the error status of a name, registered or not.
///
/// ```
/// use qs_error_spec::status;
///
/// assert_eq!(status::by_name("CONTENT_TOO_LARGE"), Some(413));
/// assert_eq!(status::by_name("OK"), None);
/// ```
#[must_use]
pub const fn by_name(name: &str) -> Option<u16> {
    let mut at = 0;
    while at < REGISTERED.len() {
        if contains(REGISTERED[at].names, name) {
            return Some(REGISTERED[at].number);
        }
        at += 1;
    }
    let mut at = 0;
    while at < UNREGISTERED_NAMES.len() {
        if equal(UNREGISTERED_NAMES[at].1, name) {
            return Some(UNREGISTERED_NAMES[at].0);
        }
        at += 1;
    }
    None
}

/// Returns the registered status with the closest number, or the lower one of two.
///
/// ```
/// use qs_error_spec::status;
///
/// assert_eq!(status::nearest_registered(430), 429);
/// ```
#[must_use]
pub const fn nearest_registered(number: u16) -> u16 {
    let (mut nearest, mut at) = (REGISTERED[0].number, 1);
    while at < REGISTERED.len() {
        let candidate = REGISTERED[at].number;
        if candidate.abs_diff(number) < nearest.abs_diff(number) {
            nearest = candidate;
        }
        at += 1;
    }
    nearest
}

//! The HTTP status codes that an error may have: the IANA registry, read 2026-11.

use crate::similar::did_you_mean;

/// Registered 4xx and 5xx codes under the names of the `http` crate, RFC 9110's newer names after
/// them. 418 is not here: the registry lists it as unused.
const REGISTERED: &[(u16, &str)] = &[
    (400, "BAD_REQUEST"),
    (401, "UNAUTHORIZED"),
    (402, "PAYMENT_REQUIRED"),
    (403, "FORBIDDEN"),
    (404, "NOT_FOUND"),
    (405, "METHOD_NOT_ALLOWED"),
    (406, "NOT_ACCEPTABLE"),
    (407, "PROXY_AUTHENTICATION_REQUIRED"),
    (408, "REQUEST_TIMEOUT"),
    (409, "CONFLICT"),
    (410, "GONE"),
    (411, "LENGTH_REQUIRED"),
    (412, "PRECONDITION_FAILED"),
    (413, "PAYLOAD_TOO_LARGE"),
    (413, "CONTENT_TOO_LARGE"),
    (414, "URI_TOO_LONG"),
    (415, "UNSUPPORTED_MEDIA_TYPE"),
    (416, "RANGE_NOT_SATISFIABLE"),
    (417, "EXPECTATION_FAILED"),
    (421, "MISDIRECTED_REQUEST"),
    (422, "UNPROCESSABLE_ENTITY"),
    (422, "UNPROCESSABLE_CONTENT"),
    (423, "LOCKED"),
    (424, "FAILED_DEPENDENCY"),
    (425, "TOO_EARLY"),
    (426, "UPGRADE_REQUIRED"),
    (428, "PRECONDITION_REQUIRED"),
    (429, "TOO_MANY_REQUESTS"),
    (431, "REQUEST_HEADER_FIELDS_TOO_LARGE"),
    (451, "UNAVAILABLE_FOR_LEGAL_REASONS"),
    (500, "INTERNAL_SERVER_ERROR"),
    (501, "NOT_IMPLEMENTED"),
    (502, "BAD_GATEWAY"),
    (503, "SERVICE_UNAVAILABLE"),
    (504, "GATEWAY_TIMEOUT"),
    (505, "HTTP_VERSION_NOT_SUPPORTED"),
    (506, "VARIANT_ALSO_NEGOTIATES"),
    (507, "INSUFFICIENT_STORAGE"),
    (508, "LOOP_DETECTED"),
    (510, "NOT_EXTENDED"),
    (511, "NETWORK_AUTHENTICATION_REQUIRED"),
];

/// Names that the `http` crate has and the registry has not.
const UNREGISTERED: &[(u16, &str)] = &[(418, "IM_A_TEAPOT")];

pub(crate) fn is_registered(status: u16) -> bool {
    REGISTERED.iter().any(|(number, _)| *number == status)
}

/// The registered status nearest to a number that is none.
pub(crate) fn nearest_registered(status: u16) -> u16 {
    REGISTERED
        .iter()
        .map(|(number, _)| *number)
        .min_by_key(|number| number.abs_diff(status))
        .unwrap_or(status)
}

/// The number behind a name, or what to say of the name.
pub(crate) fn by_name(name: &str) -> Result<u16, String> {
    let names = || REGISTERED.iter().chain(UNREGISTERED);
    names().find(|(_, known)| *known == name).map(|(number, _)| *number).ok_or_else(|| {
        let hint = did_you_mean(name, names().map(|(_, known)| *known));
        format!("`{name}` is no error status{hint}expected a name of `http::StatusCode` from 400 to 599, or the number")
    })
}

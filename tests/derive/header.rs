//! Response headers: constants, fields, and headers that the program sets otherwise.

use http::HeaderValue;
use qs_error::QsError;

use crate::support::{Failing, HOSTILE, check_headers, render};

const ALLOW: &str = "GET, HEAD";

mod constants {
    pub const RANGE: &str = "bytes */7";
    pub struct Holder;
    impl Holder {
        pub const LINK: &'static str = "<https://example.com>; rel=\"help\"";
    }
}

#[derive(Debug, QsError)]
enum Given {
    #[qs(code = "literal", status = 405, header("allow" = "GET"))]
    Literal,
    #[qs(code = "constant", status = 405, header("Allow" = ALLOW))]
    Constant,
    #[qs(
        code = "several",
        status = 416,
        header("content-range" = constants::RANGE),
        header("link" = constants::Holder::LINK),
        header("x-empty" = "")
    )]
    Several,
    #[qs(code = "elsewhere", status = 405, header("allow" = _))]
    Elsewhere,
    #[qs(
        code = "defaults",
        status = 400,
        header("cache-control" = "max-age=60"),
        header("X-Content-Type-Options" = "off")
    )]
    Defaults,
    #[qs(code = "waits", status = 429, retry_after = 5, header("retry-after" = "7"))]
    Waits,
}

#[test]
fn literal_and_constant_are_sent() {
    check_headers(&Given::Literal, &[("allow", "GET")]);
    check_headers(&Given::Constant, &[("allow", "GET, HEAD")]);
    check_headers(
        &Given::Several,
        &[
            ("content-range", "bytes */7"),
            ("link", "<https://example.com>; rel=\"help\""),
            ("x-empty", ""),
        ],
    );
}

#[test]
fn supplied_header_is_not_sent() {
    check_headers(&Given::Elsewhere, &[]);
}

#[test]
fn header_of_variant_overrides_default() {
    check_headers(
        &Given::Defaults,
        &[
            ("cache-control", "max-age=60"),
            ("x-content-type-options", "off"),
        ],
    );
    check_headers(&Given::Waits, &[("retry-after", "7")]);
}

#[derive(Debug, QsError)]
enum OfField {
    #[qs(code = "display", status = 405)]
    Display(#[qs(header = "Allow")] String),
    #[qs(code = "number", status = 416)]
    Number {
        #[qs(header = "x-number")]
        number: u64,
    },
    #[qs(code = "value", status = 405)]
    Value {
        #[qs(header = "allow")]
        allow: HeaderValue,
    },
    #[qs(code = "optional", status = 405)]
    Optional {
        #[qs(header = "allow")]
        allow: Option<&'static str>,
        #[qs(header = "x-value")]
        value: Option<http::HeaderValue>,
    },
    #[qs(code = "failing", status = 400)]
    Failing(#[qs(header = "x-failing")] Failing),
    #[qs(code = "default", status = 400)]
    Default(#[qs(header = "cache-control")] &'static str),
    #[qs(code = "wait", status = 429, retry_after = 3)]
    Wait(#[qs(header = "retry-after")] &'static str),
    #[qs(code = "server", status = 503, message = "try {0}")]
    Server(#[qs(header = "x-mirror")] &'static str),
}

#[test]
fn field_is_sent_by_display() {
    check_headers(&OfField::Display("PUT".to_owned()), &[("allow", "PUT")]);
    check_headers(&OfField::Number { number: 7 }, &[("x-number", "7")]);
}

#[test]
fn header_value_is_sent_unchanged() {
    let allow = HeaderValue::from_static("PATCH");
    check_headers(&OfField::Value { allow }, &[("allow", "PATCH")]);
}

#[test]
fn optional_header_is_absent_for_none() {
    let none = OfField::Optional {
        allow: None,
        value: None,
    };
    check_headers(&none, &[]);
    let some = OfField::Optional {
        allow: Some("GET"),
        value: Some(HeaderValue::from_static("v")),
    };
    check_headers(&some, &[("allow", "GET"), ("x-value", "v")]);
}

#[test]
fn header_of_field_overrides_default() {
    check_headers(
        &OfField::Default("private"),
        &[("cache-control", "private")],
    );
    check_headers(&OfField::Wait("9"), &[("retry-after", "9")]);
}

#[test]
fn field_with_header_is_sent_in_5xx_message() {
    let error = OfField::Server("eu");
    check_headers(&error, &[("x-mirror", "eu")]);
    assert_eq!(error.message(), "try eu");
}

#[test]
fn invalid_value_is_left_out() {
    for text in [
        "a\r\nset-cookie: x",
        "\0",
        "\u{1b}[31m",
        HOSTILE,
        "\n",
        "a\u{2028}b",
    ] {
        let error = OfField::Display(text.to_owned());
        check_headers(&error, &[]);
        assert_eq!(render(&error).status, 405);
    }
    check_headers(&OfField::Failing(Failing), &[]);
}

#[test]
fn bidi_character_is_not_sent() {
    for text in ["\u{202e}evil", "\u{2066}", "é"] {
        let headers = render(&OfField::Display(text.to_owned())).headers;
        let raw = format!("{headers:?}");
        assert!(!raw.contains(['\u{202e}', '\u{2066}']), "{raw}");
    }
}

#[test]
fn very_long_value_does_not_fail() {
    let text = "x".repeat(1 << 20);
    assert_eq!(render(&OfField::Display(text)).status, 405);
}

#[derive(Debug, QsError)]
#[qs(challenge = "Bearer")]
enum Challenged {
    #[qs(code = "of_type", status = 401)]
    OfType,
    #[qs(code = "of_variant", status = 401, challenge = "Basic realm=\"a b\"")]
    OfVariant,
    #[qs(code = "from_elsewhere", status = 401, challenge = _)]
    Elsewhere,
    #[qs(code = "of_field", status = 401)]
    OfField(#[qs(header = "www-authenticate")] &'static str),
    #[qs(code = "no_401", status = 403)]
    No401,
    #[qs(code = "as_header", status = 401, header("www-authenticate" = "Digest"))]
    AsHeader,
}

#[derive(Debug, QsError)]
#[qs(challenge = _)]
enum Unchallenged {
    #[qs(code = "of_type", status = 401)]
    OfType,
    #[qs(code = "of_variant", status = 401, challenge = "Basic")]
    OfVariant,
}

#[derive(Debug, QsError)]
#[qs(code = "of_struct", status = 401, challenge = "Bearer")]
struct OfStruct;

#[test]
fn challenge_of_variant_overrides_type() {
    let challenge =
        |error: &dyn QsError| render(error).header("www-authenticate").map(str::to_owned);
    let found = |text: &str| Some(text.to_owned());
    assert_eq!(challenge(&Challenged::OfType), found("Bearer"));
    assert_eq!(
        challenge(&Challenged::OfVariant),
        found("Basic realm=\"a b\"")
    );
    assert_eq!(challenge(&Challenged::Elsewhere), None);
    assert_eq!(challenge(&Challenged::OfField("Custom")), found("Custom"));
    assert_eq!(challenge(&Challenged::AsHeader), found("Digest"));
    assert_eq!(challenge(&Unchallenged::OfType), None);
    assert_eq!(challenge(&Unchallenged::OfVariant), found("Basic"));
    assert_eq!(challenge(&OfStruct), found("Bearer"));
}

#[test]
fn only_401_has_challenge() {
    check_headers(&Challenged::No401, &[]);
}

#[derive(Debug, QsError)]
enum Required {
    #[qs(code = "proxy", status = 407, header("proxy-authenticate" = "Basic"))]
    Proxy,
    #[qs(code = "proxy_field", status = 407)]
    ProxyField(#[qs(header = "proxy-authenticate")] &'static str),
    #[qs(code = "upgrade", status = 426, header("Upgrade" = "HTTP/2.0"))]
    Upgrade,
}

#[test]
fn headers_required_by_status_are_sent() {
    check_headers(&Required::Proxy, &[("proxy-authenticate", "Basic")]);
    check_headers(&Required::ProxyField("B"), &[("proxy-authenticate", "B")]);
    check_headers(&Required::Upgrade, &[("upgrade", "HTTP/2.0")]);
}

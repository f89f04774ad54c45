//! Statuses: as a number, by name, unregistered; and the phrase of each.

use qs_error::QsError;

use crate::support::{check_message, render};

#[derive(Debug, QsError)]
enum Form {
    #[qs(code = "number", status = 404)]
    Number,
    #[qs(code = "suffix", status = 404u16)]
    Suffix,
    #[qs(code = "hex", status = 0x194)]
    Hex,
    #[qs(code = "name", status = NOT_FOUND)]
    Name,
    #[qs(code = "of_type", status = StatusCode::NOT_FOUND)]
    OfType,
    #[qs(code = "of_path", status = http::StatusCode::NOT_FOUND)]
    OfPath,
    #[qs(code = "of_absolute_path", status = ::http::StatusCode::NOT_FOUND)]
    OfAbsolutePath,
}

#[test]
fn status_is_number_or_name() {
    let all = [
        Form::Number,
        Form::Suffix,
        Form::Hex,
        Form::Name,
        Form::OfType,
        Form::OfPath,
        Form::OfAbsolutePath,
    ];
    for error in all {
        assert_eq!(render(&error).status, 404, "{error:?}");
    }
}

#[derive(Debug, QsError)]
enum Unregistered {
    #[qs(code = "client", status = 499, unregistered)]
    Client,
    #[qs(code = "teapot", unregistered, status = 418)]
    Teapot,
    #[qs(code = "server", status = 599, unregistered)]
    Server,
}

#[test]
fn unregistered_status_has_phrase_of_class() {
    for error in [Unregistered::Client, Unregistered::Teapot] {
        check_message(&error, "Client Error");
    }
    check_message(&Unregistered::Server, "Server Error");
    assert_eq!(render(&Unregistered::Client).status, 499);
    assert_eq!(render(&Unregistered::Server).status, 599);
}

macro_rules! registered {
    ($($name:ident $code:literal $status:literal $phrase:literal;)*) => {
        #[derive(Debug, QsError)]
        #[qs(challenge = _)]
        enum Registered {
            $(#[qs(
                code = $code,
                status = $status,
                header("allow" = _),
                header("proxy-authenticate" = _),
                header("upgrade" = _)
            )]
            $name,)*
        }

        const REGISTERED: &[(Registered, u16, &str)] =
            &[$((Registered::$name, $status, $phrase)),*];
    };
}

registered! {
    A "a400" 400 "Bad Request";
    B "a401" 401 "Unauthorized";
    C "a402" 402 "Payment Required";
    D "a403" 403 "Forbidden";
    E "a404" 404 "Not Found";
    F "a405" 405 "Method Not Allowed";
    G "a406" 406 "Not Acceptable";
    H "a407" 407 "Proxy Authentication Required";
    I "a408" 408 "Request Timeout";
    J "a409" 409 "Conflict";
    K "a410" 410 "Gone";
    L "a411" 411 "Length Required";
    M "a412" 412 "Precondition Failed";
    N "a413" 413 "Content Too Large";
    O "a414" 414 "URI Too Long";
    P "a415" 415 "Unsupported Media Type";
    Q "a416" 416 "Range Not Satisfiable";
    R "a417" 417 "Expectation Failed";
    S "a421" 421 "Misdirected Request";
    T "a422" 422 "Unprocessable Content";
    U "a423" 423 "Locked";
    V "a424" 424 "Failed Dependency";
    W "a425" 425 "Too Early";
    X "a426" 426 "Upgrade Required";
    Y "a428" 428 "Precondition Required";
    Z "a429" 429 "Too Many Requests";
    Aa "a431" 431 "Request Header Fields Too Large";
    Bb "a451" 451 "Unavailable For Legal Reasons";
    Cc "a500" 500 "Internal Server Error";
    Dd "a501" 501 "Not Implemented";
    Ee "a502" 502 "Bad Gateway";
    Ff "a503" 503 "Service Unavailable";
    Gg "a504" 504 "Gateway Timeout";
    Hh "a505" 505 "HTTP Version Not Supported";
    Ii "a506" 506 "Variant Also Negotiates";
    Jj "a507" 507 "Insufficient Storage";
    Kk "a508" 508 "Loop Detected";
    Ll "a510" 510 "Not Extended";
    Mm "a511" 511 "Network Authentication Required";
}

#[test]
fn every_registered_status_has_its_phrase() {
    for (error, status, phrase) in REGISTERED {
        assert_eq!(render(error).status, *status);
        check_message(error, phrase);
        assert_eq!(error.to_string(), *phrase);
    }
}

macro_rules! named {
    ($($variant:ident $code:literal $name:ident;)*) => {
        #[derive(Debug, QsError)]
        #[qs(challenge = _)]
        enum Named {
            $(#[qs(
                code = $code,
                status = $name,
                header("allow" = _),
                header("proxy-authenticate" = _),
                header("upgrade" = _)
            )]
            $variant,)*
        }

        #[test]
        fn names_equal_http_crate() {
            $(assert_eq!(Named::$variant.status(), http::StatusCode::$name);)*
        }
    };
}

named! {
    A "a" BAD_REQUEST;
    B "b" UNAUTHORIZED;
    C "c" METHOD_NOT_ALLOWED;
    D "d" PROXY_AUTHENTICATION_REQUIRED;
    E "e" PAYLOAD_TOO_LARGE;
    F "f" UNPROCESSABLE_ENTITY;
    G "g" UPGRADE_REQUIRED;
    H "h" TOO_MANY_REQUESTS;
    I "i" REQUEST_HEADER_FIELDS_TOO_LARGE;
    J "j" UNAVAILABLE_FOR_LEGAL_REASONS;
    K "k" INTERNAL_SERVER_ERROR;
    L "l" HTTP_VERSION_NOT_SUPPORTED;
    M "m" NETWORK_AUTHENTICATION_REQUIRED;
    N "n" TOO_EARLY;
    O "o" MISDIRECTED_REQUEST;
}

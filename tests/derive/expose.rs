//! `expose`: values that the author of the error makes public.

use std::fmt;
use std::io;

use qs_error::QsError;

use crate::support::{check_message, render};

fn secret() -> io::Error {
    io::Error::other("on purpose")
}

#[derive(Debug, QsError)]
enum Exposed {
    #[qs(code = "field", status = 500, message = "disk {disk} failed")]
    Field {
        #[qs(expose)]
        disk: u8,
    },
    #[qs(code = "variant", status = 500, message = "disk {disk} failed", expose)]
    Variant { disk: u8 },
    #[qs(code = "source_field", status = 400, message = "because {source}")]
    SourceField {
        #[qs(expose)]
        source: io::Error,
    },
    #[qs(code = "source_variant", status = 502, message = "because {0}", expose)]
    SourceVariant(#[qs(from)] io::Error),
    #[qs(code = "source_member", status = 502)]
    SourceMember {
        #[qs(source, expose, member)]
        cause: Cause,
    },
    #[qs(code = "without_message", status = 500, display = "disk {0}", expose)]
    WithoutMessage(u8),
    #[qs(
        code = "some_of_them",
        status = 500,
        message = "disk {0}",
        display = "disk {0} of {1}"
    )]
    SomeOfThem(#[qs(expose)] u8, &'static str),
    #[qs(code = qs_error::ErrorCode::InternalError, message = "shard {0}")]
    Inherited(#[qs(expose)] u8),
    #[qs(code = qs_error::ErrorCode::InternalError, message = "shard {0}", expose)]
    InheritedVariant(u8),
}

#[derive(Debug, serde::Serialize)]
struct Cause(u8);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cause {}", self.0)
    }
}

impl std::error::Error for Cause {}

#[test]
fn exposed_field_is_sent_in_5xx_message() {
    check_message(&Exposed::Field { disk: 3 }, "disk 3 failed");
    check_message(&Exposed::Variant { disk: 3 }, "disk 3 failed");
    check_message(&Exposed::Inherited(3), "shard 3");
    check_message(&Exposed::InheritedVariant(3), "shard 3");
}

#[test]
fn exposed_source_is_sent_in_message() {
    check_message(
        &Exposed::SourceField { source: secret() },
        "because on purpose",
    );
    check_message(&Exposed::SourceVariant(secret()), "because on purpose");
}

#[test]
fn exposed_source_is_sent_as_member() {
    let response = render(&Exposed::SourceMember { cause: Cause(4) });
    assert_eq!(response.json()["cause"], 4);
}

#[test]
fn exposed_field_outside_message_is_not_sent() {
    check_message(&Exposed::WithoutMessage(3), "Internal Server Error");
    check_message(&Exposed::SomeOfThem(3, "secret"), "disk 3");
    assert_eq!(Exposed::SomeOfThem(3, "s").to_string(), "disk 3 of s");
    let response = render(&Exposed::Field { disk: 3 });
    assert_eq!(response.json().get("disk"), None);
}

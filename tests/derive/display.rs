//! Display prints `display`, else `message`, else the phrase of the status.

use qs_error::{ErrorCatalog, QsError};

use crate::support::check_message;

#[derive(Debug, QsError)]
enum Printed {
    #[qs(
        code = "both",
        status = 404,
        message = "no file",
        display = "no file {path:?}"
    )]
    Both { path: String },
    #[qs(code = "display_only", status = 500, display = "disk {0} failed")]
    DisplayOnly(u8),
    #[qs(code = "display_of_4xx", status = 404, display = "secret {0}")]
    DisplayOf4xx(u8),
    #[qs(code = "message_only", status = 404, message = "no {0}")]
    MessageOnly(u8),
    #[qs(code = "neither", status = 404)]
    Neither,
    #[qs(code = "with_source", status = 500, display = "{source} in {context}")]
    WithSource {
        context: &'static str,
        source: std::fmt::Error,
    },
}

#[test]
fn display_is_logged_and_message_is_sent() {
    let error = Printed::Both {
        path: "/etc".to_owned(),
    };
    assert_eq!(error.to_string(), "no file \"/etc\"");
    check_message(&error, "no file");
}

#[test]
fn display_alone_is_not_message() {
    assert_eq!(Printed::DisplayOnly(3).to_string(), "disk 3 failed");
    check_message(&Printed::DisplayOnly(3), "Internal Server Error");
    check_message(&Printed::DisplayOf4xx(3), "Not Found");
    let row = Printed::find("display_only").expect("a row");
    assert_eq!(row.message(), None);
}

#[test]
fn missing_display_prints_message() {
    assert_eq!(Printed::MessageOnly(3).to_string(), "no 3");
    check_message(&Printed::MessageOnly(3), "no 3");
}

#[test]
fn missing_display_and_message_print_phrase() {
    assert_eq!(Printed::Neither.to_string(), "Not Found");
}

#[test]
fn display_prints_source() {
    let error = Printed::WithSource {
        context: "here",
        source: std::fmt::Error,
    };
    let printed = error.to_string();
    assert!(printed.ends_with("in here"), "{printed}");
    check_message(&error, "Internal Server Error");
}

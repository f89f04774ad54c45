//! The line of an error in a log.

use crate::support::{json, read};

#[test]
fn display_has_status_code_message_and_id() {
    let error = json(404, r#"{"code":"a","message":"m","request_id":"id-7"}"#);
    assert_eq!(error.to_string(), "404 a: m (request id-7)");
    assert_eq!(json(404, r#"{"code":"a"}"#).to_string(), "404 a");
    assert_eq!(json(404, r#"{"message":"m"}"#).to_string(), "404: m");
    assert_eq!(json(404, "").to_string(), "404: Not Found");
    assert_eq!(json(799, "").to_string(), "799");
    let id = ("x-qs-request-id", &b"id-7"[..]);
    assert_eq!(
        read(502, &[id], "<html>").to_string(),
        "502: Bad Gateway (request id-7)"
    );
}

#[test]
fn display_is_one_escaped_line() {
    let body = r#"{"code":"a\nb","message":"x\r\n\u001b[31m\u202ey\u2028","request_id":"\u0000"}"#;
    let error = json(404, body);
    let line = r"404 a\nb: x\r\n\u{1b}[31m\u{202e}y\u{2028} (request \u{0})";
    assert_eq!(error.to_string(), line);
    assert!(format!("{error:?}").contains(&line[..8]));
    assert!(!format!("{error:?}").contains(['\n', '\u{1b}', '\u{202e}']));
}

#[test]
fn display_has_at_most_256_characters() {
    for long in ["🦀".repeat(1000), "\\n".repeat(1000), "a".repeat(1000)] {
        let bodies = [
            format!(r#"{{"code":"a","message":"{long}","request_id":"id-7"}}"#),
            format!(r#"{{"code":"{long}","message":"m","request_id":"id-7"}}"#),
            format!(r#"{{"code":"a","message":"m","request_id":"{long}"}}"#),
            format!(r#"{{"code":"{long}","message":"{long}","request_id":"{long}"}}"#),
        ];
        for body in bodies {
            let line = json(404, &body).to_string();
            assert!(line.chars().count() <= 256, "{line}");
            assert!(line.contains('…') && line.ends_with(')'), "{line}");
        }
    }
    let message = "a".repeat(238);
    let line = json(404, format!(r#"{{"code":"code","message":"{message}"}}"#)).to_string();
    assert_eq!(line.len(), 3 + 1 + 4 + 2 + 238);
}

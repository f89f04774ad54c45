use std::error::Error;
use std::fmt;

use super::SharedPieces;
use crate::catalog::CodeInfo;
use crate::code::ErrorCode;
use crate::error::QsError;
use crate::log::Omission;
use crate::message::{Message, Sink};

/// An error whose message is `shown`.
#[derive(Debug)]
struct Shown<T>(T);

impl<T: fmt::Display> fmt::Display for Shown<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: fmt::Debug + fmt::Display> Error for Shown<T> {}

impl<T: fmt::Debug + fmt::Display> QsError for Shown<T> {
    fn info(&self) -> &'static CodeInfo {
        ErrorCode::InvalidRange.info()
    }

    fn render_message(&self, sink: &mut Sink<'_>) {
        sink(Message::Format(format_args!("{}", self.0)));
    }
}

#[derive(Debug)]
struct Failing;

impl fmt::Display for Failing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("half")?;
        Err(fmt::Error)
    }
}

fn document(error: &dyn QsError, url: Option<&str>) -> (String, Result<(), Omission>) {
    let pieces = SharedPieces::new("a_code", "the \"default\"", url);
    let mut out = Vec::new();
    let result = pieces.write_head(&mut out, error);
    out.extend_from_slice(b"id");
    pieces.write_tail(&mut out);
    out.push(b'}');
    (String::from_utf8(out).unwrap(), result)
}

#[test]
fn message_is_escaped() {
    let (json, result) = document(&Shown("a\"b\nc"), None);
    assert_eq!(
        json,
        r#"{"code":"a_code","message":"a\"b\nc","request_id":"id"}"#
    );
    assert!(result.is_ok());
}

#[test]
fn constant_message_is_default() {
    let (json, result) = document(&ErrorCode::InvalidRange, Some("https://a/\"b\""));
    assert_eq!(
        json,
        r#"{"code":"a_code","message":"the \"default\"","request_id":"id","url":"https://a/\"b\""}"#
    );
    assert!(result.is_ok());
}

#[test]
fn failing_message_is_default() {
    let (json, result) = document(&Shown(Failing), None);
    assert_eq!(
        json,
        r#"{"code":"a_code","message":"the \"default\"","request_id":"id"}"#
    );
    assert_eq!(result, Err(Omission::new("message", "its Display failed")));
}

#[test]
fn document_is_json_for_every_char() {
    let every_char: String = ('\0'..='\u{2ff}').collect();
    let (json, _) = document(&Shown(every_char.clone()), None);
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["message"], every_char.as_str());
}

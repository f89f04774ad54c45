use std::error::Error;
use std::fmt;

use http::StatusCode;

use super::{Envelope, ErrorFormat, Json, Problem, RenderedParts};
use crate::catalog::CodeInfo;
use crate::code::ErrorCode;
use crate::error::QsError;
use crate::log::Omission;
use crate::members::Members;
use crate::message::{Message, Sink};
use crate::request_id::RequestId;
use crate::response::{ErrorExt as _, ErrorValues};

/// An error whose message is the `Display` output of a value.
#[derive(Debug)]
struct DisplayError<T>(T);

impl<T: fmt::Display> fmt::Display for DisplayError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: fmt::Debug + fmt::Display> Error for DisplayError<T> {}

impl<T: fmt::Debug + fmt::Display> QsError for DisplayError<T> {
    fn info(&self) -> &'static CodeInfo {
        ErrorCode::InvalidRange.info()
    }

    fn render_message(&self, sink: &mut Sink<'_>) {
        sink(Message::Format(format_args!("{}", self.0)));
    }

    fn write_members(&self, members: &mut Members<'_>) {
        members.add("limit", &5);
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

/// Returns the document and the omitted parts.
fn write(format: &dyn ErrorFormat, error: &dyn QsError) -> (String, Vec<Omission>) {
    let mut omitted = Vec::new();
    let values = ErrorValues::of(error, &mut omitted);
    let id: RequestId = "id".parse().unwrap();
    let parts = RenderedParts::new(error, &values, &id, values.url.as_deref(), false, omitted);
    let mut out = Vec::new();
    format.write(&parts, &mut out);
    (String::from_utf8(out).unwrap(), parts.into_omitted())
}

const RANGE: &str = "http://docs.qingcloud.com/qingstor/api/error_code.html";

#[test]
fn json_has_members_in_order() {
    let (json, omitted) = write(&Json, &DisplayError("a\"b\nc"));
    let message = r#""code":"invalid_range","message":"a\"b\nc","request_id":"id""#;
    assert_eq!(json, format!(r#"{{{message},"url":"{RANGE}","limit":5}}"#));
    assert_eq!(omitted, []);
}

#[test]
fn envelope_nests_members() {
    let (nested, _) = write(&Envelope("err\"or"), &DisplayError("a"));
    let (json, _) = write(&Json, &DisplayError("a"));
    assert_eq!(nested, format!(r#"{{"err\"or":{json}}}"#));
}

#[test]
fn problem_has_members_in_order() {
    let (json, _) = write(&Problem, &DisplayError("a\"b"));
    let title = "The `Range` header is invalid.";
    let start = format!(r#"{{"title":"{title}","status":416,"detail":"a\"b""#);
    let rest = format!(r#","code":"invalid_range","request_id":"id","type":"{RANGE}","limit":5}}"#);
    assert_eq!(json, start + &rest);
}

#[test]
fn absent_message_is_default() {
    let (json, _) = write(&Json, &ErrorCode::InvalidRange);
    assert!(json.contains(r#""message":"the range cannot be satisfied","#));
}

#[test]
fn failing_message_is_default() {
    let failure = Omission::new("message", "its Display failed");
    for format in [&Json as &dyn ErrorFormat, &Problem, &Envelope("error")] {
        let (json, omitted) = write(format, &DisplayError(Failing));
        assert!(json.contains(r#":"the range cannot be satisfied","#));
        assert_eq!(omitted, std::slice::from_ref(&failure));
    }
}

#[test]
fn document_is_json_for_every_char() {
    let every_char: String = ('\0'..='\u{2ff}').collect();
    for (format, name) in [(&Json as &dyn ErrorFormat, "message"), (&Problem, "detail")] {
        let (json, _) = write(format, &DisplayError(every_char.clone()));
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(value[name], every_char.as_str());
    }
}

/// An error whose status differs from its catalog entry.
#[derive(Debug)]
struct Moved;

impl fmt::Display for Moved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("moved")
    }
}

impl Error for Moved {}

impl QsError for Moved {
    fn info(&self) -> &'static CodeInfo {
        crate::http_code::info(StatusCode::from_u16(499).unwrap_or_default())
    }

    fn status(&self) -> StatusCode {
        StatusCode::GONE
    }
}

#[test]
fn problem_has_status_of_response() {
    let (json, _) = write(&Problem, &Moved);
    assert!(
        json.starts_with(r#"{"title":"Gone","status":410,"#),
        "{json}"
    );
}

/// A format that writes members in several places.
struct Places;

impl ErrorFormat for Places {
    fn content_type(&self) -> http::HeaderValue {
        http::HeaderValue::from_static("application/json")
    }

    fn write(&self, parts: &RenderedParts<'_>, out: &mut Vec<u8>) {
        out.push(b'{');
        parts.write_members(out);
        out.extend_from_slice(format!(r#","text":"{}""#, parts.message()).as_bytes());
        parts.write_members(out);
        out.push(b'}');
    }
}

#[test]
fn members_after_brace_have_no_comma() {
    let error = ErrorCode::InvalidRange
        .with_member("a", &1)
        .with_member("b", &[2]);
    let (json, _) = write(&Places, &error);
    let message = "the range cannot be satisfied";
    assert_eq!(
        json,
        format!(r#"{{"a":1,"b":[2],"text":"{message}","a":1,"b":[2]}}"#)
    );
}

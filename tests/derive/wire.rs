//! The bytes and headers of a response.

use std::collections::HashSet;

use qs_error::{ErrorCode, QsError};

use crate::support::{HOSTILE, HOSTILE_JSON, check_body, check_headers, render};

#[derive(Debug, QsError)]
enum Plain {
    #[qs(code = "a_b", status = 404)]
    A,
    #[qs(code = "with_url", status = 409, url = "https://example.com/#{code}")]
    B,
    #[qs(code = "heard", status = 400, message = "heard `{what}`")]
    Heard { what: String },
    #[qs(
        code = "with_members",
        status = 409,
        message = "m",
        url = "https://example.com/"
    )]
    Members {
        #[qs(member)]
        zeta: u8,
        #[qs(member = "the alpha")]
        alpha: &'static str,
    },
}

#[test]
fn code_and_status_are_sufficient() {
    check_body(
        &Plain::A,
        r#"{"code":"a_b","message":"Not Found","request_id":"$id"}"#,
    );
    check_headers(&Plain::A, &[]);
    assert_eq!(render(&Plain::A).status, 404);
}

#[test]
fn url_follows_request_id() {
    check_body(
        &Plain::B,
        r#"{"code":"with_url","message":"Conflict","request_id":"$id","url":"https://example.com/#with_url"}"#,
    );
}

#[test]
fn extension_members_follow_url_in_order() {
    let error = Plain::Members {
        zeta: 1,
        alpha: "\n",
    };
    check_body(
        &error,
        r#"{"code":"with_members","message":"m","request_id":"$id","url":"https://example.com/","zeta":1,"the alpha":"\n"}"#,
    );
}

#[test]
fn hostile_string_round_trips() {
    let error = Plain::Heard {
        what: HOSTILE.to_owned(),
    };
    let body =
        format!(r#"{{"code":"heard","message":"heard `{HOSTILE_JSON}`","request_id":"$id"}}"#);
    check_body(&error, &body);
    assert_eq!(
        render(&error).json()["message"],
        format!("heard `{HOSTILE}`")
    );
    check_headers(&error, &[]);
}

#[test]
fn every_control_character_is_escaped() {
    let all: String = (0_u8..0x20).map(char::from).collect();
    let body = render(&Plain::Heard { what: all }).body;
    assert!(body.bytes().all(|byte| byte >= 0x20), "{body}");
}

/// Strings are scanned in blocks. The code that reads a character depends on its position.
#[test]
fn character_is_escaped_at_every_position() {
    for (length, at) in (0..40).flat_map(|length| (0..length).map(move |at| (length, at))) {
        for odd in [
            '"', '\\', '\n', '\u{1f}', ' ', '!', '#', '[', ']', '\u{7f}', 'é',
        ] {
            let what: String = (0..length)
                .map(|place| if place == at { odd } else { 'a' })
                .collect();
            let message = format!("heard `{what}`");
            let response = render(&Plain::Heard { what });
            assert_eq!(response.json()["message"], message, "{at} of {length}");
        }
    }
}

#[test]
fn standard_code_renders_as_documented() {
    check_body(
        &ErrorCode::BucketNotExists,
        r#"{"code":"bucket_not_exists","message":"the bucket does not exist","request_id":"$id","url":"http://docs.qingcloud.com/qingstor/api/error_code.html"}"#,
    );
    check_headers(&ErrorCode::BucketNotExists, &[]);
    check_headers(
        &ErrorCode::SignatureNotMatched,
        &[("www-authenticate", "QS")],
    );
}

#[test]
fn every_response_has_own_id() {
    let ids: HashSet<String> = (0..100).map(|_| render(&Plain::A).id).collect();
    assert_eq!(ids.len(), 100);
}

#[test]
fn id_is_version_7_uuid_in_lower_case_hex() {
    let id = render(&Plain::A).id;
    assert_eq!(id.len(), 32);
    assert!(
        id.bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')),
        "{id}"
    );
    assert_eq!(&id[12..13], "7", "{id}");
    assert!("89ab".contains(&id[16..17]), "{id}");
}

#[test]
fn trait_object_is_rendered() {
    let error: Box<dyn QsError> = Box::new(Plain::B);
    assert_eq!(render(&*error).status, 409);
    assert_eq!(error.code(), "with_url");
    assert_eq!(error.info().code(), "with_url");
}

#[test]
fn pointers_render_like_their_targets() {
    let error = std::sync::Arc::new(Plain::Members { zeta: 7, alpha: "" });
    let body = |error: &dyn QsError| render(error).json()["zeta"].clone();
    assert_eq!(body(&error), 7);
    assert_eq!(body(&&*error), 7);
    assert_eq!(body(&Box::new(error)), 7);
}

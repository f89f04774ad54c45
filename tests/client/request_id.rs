//! The request id of a response.

use crate::support::read;

#[test]
fn first_valid_id_header_precedes_body() {
    let id = |lines: &[(&str, &[u8])], body: &str| {
        read(404, lines, body).request_id().map(str::to_owned)
    };
    let name = "x-qs-request-id";
    let body = r#"{"code":"a","request_id":"of-body"}"#;
    assert_eq!(id(&[(name, b"one")], body).as_deref(), Some("one"));
    assert_eq!(
        id(&[(name, b""), (name, b"\xff"), (name, b"two")], body).as_deref(),
        Some("two")
    );
    assert_eq!(
        id(&[(name, b"a/b"), (name, b"two")], body).as_deref(),
        Some("two")
    );
    assert_eq!(id(&[(name, b"a/b+c=")], body).as_deref(), Some("a/b+c="));
    assert_eq!(id(&[(name, b"\xff")], body).as_deref(), Some("of-body"));
    assert_eq!(
        id(&[], r#"{"error":{"code":"a"},"request_id":"outer"}"#).as_deref(),
        Some("outer")
    );
    assert_eq!(id(&[], r#"{"code":"a","request_id":7}"#), None);
}

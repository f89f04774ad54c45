use std::collections::HashSet;

use http::{HeaderMap, HeaderName, HeaderValue};
use uuid::{Uuid, Version};

use super::RequestId;

const NAME: HeaderName = HeaderName::from_static("x-id");

#[test]
fn generated_ids_are_version_7() {
    let id = RequestId::generate();
    let uuid = Uuid::parse_str(id.as_str()).unwrap();
    assert_eq!(uuid.get_version(), Some(Version::SortRand));
    assert_eq!(uuid.simple().to_string(), id.as_str());
}

#[test]
fn generated_ids_are_distinct() {
    let ids: HashSet<RequestId> = (0..10_000).map(|_| RequestId::generate()).collect();
    assert_eq!(ids.len(), 10_000);
}

#[test]
fn inline_and_shared_ids_behave_equally() {
    for length in [1, 35, 36, 37, 128] {
        let text = "a".repeat(length);
        let id: RequestId = text.parse().unwrap();
        assert_eq!(id.as_str(), text);
        assert_eq!(id.to_string(), text);
        assert_eq!(id.header_value(), text.as_str());
        assert_eq!(id.clone(), id);
        assert!(id < "b".parse().unwrap());
    }
}

#[test]
fn invalid_id_is_rejected() {
    let long = "a".repeat(129);
    for text in ["", " ", "a b", "a\n", "caf\u{e9}", "a/b", "<script>", &long] {
        assert!(text.parse::<RequestId>().is_err(), "{text:?}");
    }
}

#[test]
fn inbound_id_needs_exactly_one_valid_header() {
    let mut headers = HeaderMap::new();
    assert_eq!(RequestId::from_headers(&headers, &NAME), None);
    headers.insert(NAME, HeaderValue::from_bytes(b"\xff").unwrap());
    assert_eq!(RequestId::from_headers(&headers, &NAME), None);
    headers.insert(NAME, HeaderValue::from_static("good"));
    assert_eq!(
        RequestId::from_headers(&headers, &NAME),
        "good".parse().ok()
    );
    headers.append(NAME, HeaderValue::from_static("good"));
    assert_eq!(RequestId::from_headers(&headers, &NAME), None);
}

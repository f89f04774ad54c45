use http::HeaderName;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};

use super::ResponseConfig;

const ID: HeaderName = HeaderName::from_static("x-qs-request-id");
const CODE: HeaderName = HeaderName::from_static("x-qs-error-code");
const OWN: HeaderName = HeaderName::from_static("x-own");

fn names(config: &ResponseConfig) -> [&str; 2] {
    [
        config.request_id_header.as_str(),
        config.error_code_header.as_str(),
    ]
}

#[test]
fn reserved_header_names_are_ignored() {
    let mut config = ResponseConfig::default();
    for name in [CONTENT_LENGTH, CONTENT_TYPE] {
        config.set_request_id_header(name.clone());
        config.set_error_code_header(name);
    }
    assert_eq!(names(&config), [ID.as_str(), CODE.as_str()]);
}

#[test]
fn one_name_for_both_headers_is_ignored() {
    let mut config = ResponseConfig::default();
    config.set_request_id_header(CODE);
    config.set_error_code_header(ID);
    assert_eq!(names(&config), [ID.as_str(), CODE.as_str()]);
    config.set_request_id_header(OWN);
    config.set_error_code_header(OWN);
    assert_eq!(names(&config), ["x-own", CODE.as_str()]);
}

#[test]
fn default_names_can_be_exchanged() {
    let mut config = ResponseConfig::default();
    config.set_error_code_header(OWN);
    config.set_request_id_header(CODE);
    config.set_error_code_header(ID);
    assert_eq!(names(&config), [CODE.as_str(), ID.as_str()]);
}

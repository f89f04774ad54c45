use crate::status::{
    GrpcCode, REGISTERED, by_name, code, grpc, is_registered, nearest_registered, phrase,
};
use crate::style::CodeStyle;

#[test]
fn registered_statuses_are_in_order() {
    assert_eq!(REGISTERED.len(), 39);
    assert!(REGISTERED.is_sorted_by(|a, b| a.number < b.number));
}

#[test]
fn registered_status_has_every_entry() {
    for status in REGISTERED {
        let number = status.number;
        assert!(is_registered(number), "{number}");
        assert_eq!(phrase(number), status.phrase, "{number}");
        assert_eq!(code(number), status.code, "{number}");
        assert_eq!(grpc(number), status.grpc, "{number}");
        for name in status.names {
            assert_eq!(by_name(name), Some(number), "{name}");
        }
    }
}

#[test]
fn code_is_phrase_in_snake_case() {
    for status in REGISTERED {
        assert_eq!(CodeStyle::SnakeCase.check(status.code), Ok(()));
        assert!(
            is_phrase_in_snake_case(status.phrase, status.code),
            "{status:?}"
        );
    }
}

fn is_phrase_in_snake_case(phrase: &str, code: &str) -> bool {
    phrase.len() == code.len()
        && phrase
            .bytes()
            .zip(code.bytes())
            .all(|(phrase, code)| match phrase {
                b' ' => code == b'_',
                letter => letter.to_ascii_lowercase() == code,
            })
}

#[test]
fn other_status_has_class_defaults() {
    for (number, of_phrase, of_code, of_grpc) in [
        (
            418,
            "Client Error",
            "client_error",
            GrpcCode::FailedPrecondition,
        ),
        (499, "Client Error", "client_error", GrpcCode::Cancelled),
        (599, "Server Error", "server_error", GrpcCode::Internal),
    ] {
        assert!(!is_registered(number), "{number}");
        assert_eq!(phrase(number), of_phrase);
        assert_eq!(code(number), of_code);
        assert_eq!(grpc(number), of_grpc);
    }
}

#[test]
fn name_of_no_error_status_is_unknown() {
    assert_eq!(by_name("IM_A_TEAPOT"), Some(418));
    for name in ["OK", "not_found", "NOT_FOUN", ""] {
        assert_eq!(by_name(name), None, "{name}");
    }
}

#[test]
fn nearest_status_is_registered() {
    for (number, nearest) in [(400, 400), (418, 417), (427, 426), (499, 500), (599, 511)] {
        assert_eq!(nearest_registered(number), nearest, "{number}");
    }
}

#[test]
fn grpc_numbers_are_complete() {
    let numbers = GrpcCode::ALL.iter().map(|code| code.number());
    assert!(numbers.eq(1..=16));
}

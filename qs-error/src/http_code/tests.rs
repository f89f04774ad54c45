use http::StatusCode;
use qs_error_spec::status::{self, REGISTERED};

use super::{HttpCode, info};
use crate::catalog::{CodeInfo, ErrorCatalog};
use crate::code::ErrorCode;
use crate::error::QsError;

fn status_of(number: u16) -> StatusCode {
    StatusCode::from_u16(number).unwrap()
}

#[test]
fn list_equals_table_of_statuses() {
    assert_eq!(HttpCode::ALL.len(), REGISTERED.len());
    assert_eq!(HttpCode::CATALOG.len(), REGISTERED.len());
    for (code, status) in HttpCode::ALL.iter().zip(REGISTERED) {
        assert_eq!(code.as_str(), status.code);
        assert_eq!(code.status(), status.number);
        assert_eq!(code.message(), status.phrase);
        let snake_case = status.phrase.to_lowercase().replace(' ', "_");
        assert_eq!(code.as_str(), snake_case);
    }
}

#[test]
fn two_phrases_differ_from_crate_http() {
    let differs = |code: &&HttpCode| code.status().canonical_reason() != Some(&*code.message());
    let codes = HttpCode::ALL.iter().filter(differs);
    let codes: Vec<_> = codes.map(|code| code.as_str()).collect();
    assert_eq!(codes, ["content_too_large", "unprocessable_content"]);
}

#[test]
fn supplied_header_is_in_description() {
    for info in HttpCode::CATALOG {
        let description = info.description().unwrap().to_lowercase();
        for (name, _) in info.headers() {
            assert!(description.contains(&format!("`{name}`")), "{name}");
        }
    }
}

#[test]
fn first_paragraph_is_reason_phrase() {
    for (info, status) in HttpCode::CATALOG.iter().zip(REGISTERED) {
        let description = info.description().unwrap();
        let (title, body) = description.split_once("\n\n").unwrap();
        assert_eq!(title, status.phrase);
        assert!(body.contains("(RFC ") && body.ends_with(")."), "{body}");
    }
}

#[test]
fn variant_names_are_pascal_case_of_phrase() {
    for (code, status) in HttpCode::ALL.iter().zip(REGISTERED) {
        let words = status.code.split('_').map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_uppercase() + rest
        });
        assert_eq!(format!("{code:?}"), words.collect::<String>());
    }
}

#[test]
fn registered_status_has_entry_of_list() {
    for code in HttpCode::ALL {
        assert_eq!(info(code.status()).address(), code.info().address());
        assert_eq!(HttpCode::from_status(code.status()), Some(*code));
    }
}

#[test]
fn unregistered_status_has_hidden_entry() {
    let unregistered = (400..600).filter(|number| !status::is_registered(*number));
    for number in unregistered {
        let expected = if number < 500 {
            ("client_error", "Client Error")
        } else {
            ("server_error", "Server Error")
        };
        let info = info(status_of(number));
        assert_eq!((info.code(), info.default_message()), expected);
        assert_eq!(info.status(), number);
        assert_eq!((info.url(), info.is_retryable()), (None, false));
        assert_eq!(HttpCode::find(info.code()), None);
        assert_eq!(HttpCode::from_status(status_of(number)), None);
    }
}

#[test]
fn other_status_has_entry_of_500() {
    for number in [100, 200, 304, 399, 600, 999] {
        assert_eq!(info(status_of(number)).code(), "internal_server_error");
        assert_eq!(HttpCode::from_status(status_of(number)), None);
    }
}

/// Returns the table of codes in the rustdoc of an enum.
fn code_table(catalog: &[CodeInfo]) -> String {
    let rows = catalog.iter().map(|info| {
        let (variant, code) = (info.variant().unwrap(), info.code());
        let status = info.status().as_u16();
        format!("| [`{variant}`](Self::{variant}) | `{code}` | {status} |\n")
    });
    "| Variant | Code | Status |\n|---|---|---|\n".to_owned() + &rows.collect::<String>()
}

#[test]
fn documented_codes_equal_catalog() {
    let documents = [
        (include_str!("../code.md"), ErrorCode::CATALOG),
        (include_str!("../http_code.md"), HttpCode::CATALOG),
    ];
    for (document, catalog) in documents {
        assert_eq!(document, code_table(catalog));
    }
}

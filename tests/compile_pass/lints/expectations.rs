//! Lints that the user expects on parts of a type. Only the user's own code fulfills the
//! expectations.
#![deny(unfulfilled_lint_expectations)]

use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
#[expect(non_camel_case_types, non_snake_case, reason = "as on the wire")]
enum wire_error {
    #[qs(code = "first", status = 404, message = "{Limit}")]
    First {
        #[qs(member)]
        Limit: u8,
    },
    #[expect(dead_code, reason = "used later")]
    #[qs(code = "second", status = 404, message = "{0}")]
    Second(u8),
    #[qs(code = "third", status = 404)]
    Third {
        #[expect(dead_code, reason = "for Debug alone")]
        kept: u8,
    },
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

#[derive(Debug, QsError)]
#[qs(code = "unused", status = 404)]
#[expect(dead_code, reason = "never made")]
struct Unused {
    field: u8,
}

fn main() {
    let first = wire_error::First { Limit: 1 };
    assert_eq!(first.message(), "1");
    assert!(qs_error::respond(&first)
        .body()
        .ends_with(br#","Limit":1}"#));
    assert_eq!(wire_error::Third { kept: 2 }.code(), "third");
    assert_eq!(wire_error::from(ErrorCode::BadDigest).code(), "bad_digest");
}

//! The lock files of the lists of codes that the facade declares.

use qs_error::{ErrorCode, HttpCode};
use qs_error_catalog::lock;

#[test]
fn error_code_is_locked() {
    lock!(ErrorCode, "lock/error_code.lock");
}

#[test]
fn http_code_is_locked() {
    lock!(HttpCode, "lock/http_code.lock");
}

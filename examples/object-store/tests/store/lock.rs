//! The lock file of the codes.

use store_service::StoreError;

#[test]
fn codes_match_lock_file() {
    qs_error_catalog::lock!(StoreError, "errors.lock");
}

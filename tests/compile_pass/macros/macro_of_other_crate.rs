//! A macro of another crate that names the derive by `$crate`.
//@ auxiliary: vendor_macros

vendor_macros::storage_errors!(StorageError, "storage_failed", 503, "{0}");

fn main() {
    let error = StorageError::Failed(3);
    assert_eq!(
        vendor_macros::qs_error::QsError::code(&error),
        "storage_failed"
    );
    assert_eq!(error.to_string(), "Service Unavailable");
    let bad = StorageError::from(vendor_macros::qs_error::ErrorCode::BadDigest);
    assert_eq!(vendor_macros::response(&bad), 400);
}

//@ uses: VendorError
use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum VendorError {
    #[qs(code = "bucket_not_exists", status = 404)]
    NoBucket,
    #[qs(code = "invalid_range", status = 416)]
    Range,
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
//~                      ^^^^^^^^^ E0080 … code `invalid_range` is declared by both `file::VendorError` and `qs_error::code::ErrorCode`: rename one, or inherit the code with `code = ErrorCode::InvalidRange`; code `bucket_not_exists` is declared by both `file::VendorError` and `qs_error::code::ErrorCode`: rename one, or inherit the code with `code = ErrorCode::BucketNotExists`
}

fn main() {}

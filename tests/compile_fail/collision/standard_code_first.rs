//@ uses: Both
use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum VendorError {
    #[qs(code = "bucket_not_exists", status = 404)]
    NoBucket,
}

#[derive(Debug, QsError)]
enum Both {
    #[qs(transparent)]
    Standard(ErrorCode),
    #[qs(transparent)]
    Vendor(VendorError),
//~        ^^^^^^^^^^^ E0080 … code `bucket_not_exists` is declared by both `qs_error::code::ErrorCode` and `file::VendorError`: rename one, or inherit the code with `code = ErrorCode::BucketNotExists`
}

fn main() {}

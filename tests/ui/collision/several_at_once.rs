use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum VendorError {
    #[qs(code = "bucket_not_exists", status = 404)]
    NoBucket,
    #[qs(code = "invalid_range", status = 416)]
    Range,
    #[qs(transparent)]
    Standard(#[qs(from)] ErrorCode),
}

fn main() {}

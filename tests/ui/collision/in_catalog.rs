use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
#[qs(code = "bucket_not_exists", status = 404)]
struct NoBucket;

const ALL: &[qs_error::CodeInfo] = qs_error::catalog![ErrorCode, NoBucket];

fn main() {}

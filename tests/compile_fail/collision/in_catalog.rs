//@ uses: NoBucket
use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
#[qs(code = "bucket_not_exists", status = 404)]
struct NoBucket;

const ALL: &[qs_error::CodeInfo] = qs_error::catalog![ErrorCode, NoBucket];
//~                                                              ^^^^^^^^ E0080 … code `bucket_not_exists` is declared by both `qs_error::code::ErrorCode` and `file::NoBucket`: rename one, or inherit the code with `code = ErrorCode::BucketNotExists`

fn main() {}

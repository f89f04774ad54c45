use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::BucketNotExists, status = 404)]
//~                                         ^^^^^^ `status` cannot be combined with `code = ErrorCode::BucketNotExists`, which has a status: remove `status`
    A,
}

fn main() {}

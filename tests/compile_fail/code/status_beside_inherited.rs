use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::BucketNotExists, status = 404)]
//~                                         ^^^^^^ `status` cannot be given here: the status comes with `code = ErrorCode::BucketNotExists`
    A,
}

fn main() {}

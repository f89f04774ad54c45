use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent, status = 404)]
//~                   ^^^^^^ `status` has no place beside `transparent`: everything comes from the inner error
    A(ErrorCode),
}

fn main() {}

use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent, status = 404)]
//~                   ^^^^^^ `status` cannot be combined with `transparent`, which uses the response of the inner error: remove `status`
    A(ErrorCode),
}

fn main() {}

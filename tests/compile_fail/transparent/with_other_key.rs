use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent, status = 404)]
//~                   ^^^^^^ `status` cannot be combined with `transparent`, because the field provides it: remove `status`
    A(ErrorCode),
}

fn main() {}

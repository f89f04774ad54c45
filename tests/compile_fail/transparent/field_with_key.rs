use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    A(#[qs(expose)] ErrorCode),
//~        ^^^^^^ `expose` cannot be combined with `transparent`, because the field provides it: remove `expose`
}

fn main() {}

use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    A(#[qs(expose)] ErrorCode),
//~        ^^^^^^ `expose` cannot be combined with `transparent`, which uses the response of the inner error: remove `expose`
}

fn main() {}

use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    A(#[qs(expose)] ErrorCode),
//~        ^^^^^^ `expose` has no place beside `transparent`: everything comes from the inner error
}

fn main() {}

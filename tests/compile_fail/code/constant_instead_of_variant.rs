use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::ALL)]
//~                        ^^^ E0599 … `ALL`
    A,
}

fn main() {}

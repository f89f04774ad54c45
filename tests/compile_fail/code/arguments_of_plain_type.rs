use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::<u8>::InvalidRange)]
//~             ^^^^^^^^^ E0107
    A,
}

fn main() {}

use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::InternalError, message = "cannot read {path}")]
    A { path: String },
}

fn main() {}

use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::InternalError)]
    Internal,
    #[qs(code = Self::Internal, message = "cannot read {path}")]
    Read { path: String },
}

fn main() {}

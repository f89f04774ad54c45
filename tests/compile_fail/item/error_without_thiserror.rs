//@ uses:
use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
//~  ^^^^^ E0277 … `Error` does not implement `Display` and `std::error::Error`: for `#[error(…)]`, derive `thiserror::Error` as well
    #[error("no user {0}")]
    #[qs(code = "no_user", status = 404)]
    NoUser(String),
    #[error("reading")]
    #[qs(code = "reading", status = 500)]
    Read(#[from] std::io::Error),
    #[error("writing")]
    #[qs(code = "writing", status = 500)]
    Write {
        #[source]
        cause: std::io::Error,
        #[qs(retry_after)]
        wait: Option<u8>,
        #[qs(member)]
        name: String,
    },
    #[error(transparent)]
    Standard(#[from] ErrorCode),
}

fn main() {}

//@ uses:
use qs_error::QsError;

#[derive(Debug, QsError)]
#[error("lost: {0}")]
#[qs(code = "lost", status = 410)]
struct Error<T>(T);

fn main() {
    let _ = qs_error::respond(&Error(1_u8));
//~                           ^^^^^^^^^^^^ E0277 … `Error<u8>` does not implement `QsError` … derive `thiserror::Error` as well
}

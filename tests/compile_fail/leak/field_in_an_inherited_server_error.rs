use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::InternalError, message = "cannot read {path}")]
//~                                                 ^^^^^^^^^^^^^^^^^^^^ E0080 … in a 5xx answer the client would see `{path}`: move the text to `display = "…"`, which only the log sees, or add `expose`
    A { path: String },
}

fn main() {}

use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCode::InternalError, message = "cannot read {path}")]
//~                                                 ^^^^^^^^^^^^^^^^^^^^ E0080 … 5xx message shows `{path}` to clients: move the message to `display = "…"`, which only the log shows, or add `expose`
    A { path: String },
}

fn main() {}

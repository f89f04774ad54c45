use qs_error::QsError;

#[derive(Debug, thiserror::Error, QsError)]
enum Error {
    #[error("cannot read {path}")]
    #[qs(code = "disk_failed", status = 500, message = "cannot read {path}")]
//~                                                    ^^^^^^^^^^^^^^^^^^^^ in a 5xx answer the client would see `{path}`: remove it from the message, or add `expose`
    Disk { path: String },
}

fn main() {}

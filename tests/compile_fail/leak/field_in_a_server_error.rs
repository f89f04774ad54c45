use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "disk_failed", status = 500, message = "cannot read {path}")]
//~                                                    ^^^^^^^^^^^^^^^^^^^^ in a 5xx answer the client would see `{path}`: move the text to `display = "…"`, which only the log sees, or add `expose`
    A { path: String },
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "disk_failed", status = 500, message = "cannot read {path}")]
//~                                                    ^^^^^^^^^^^^^^^^^^^^ 5xx message shows `{path}` to clients: move the message to `display = "…"`, which only the log shows, or add `expose`
    A { path: String },
}

fn main() {}

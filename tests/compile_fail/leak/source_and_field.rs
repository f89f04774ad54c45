use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 500, message = "{source} {path}")]
//~                                          ^^^^^^^^^^^^^^^^^ 5xx message shows `{path}` to clients: move the message to `display = "…"`, which only the log shows, or add `expose`
//~                                          ^^^^^^^^^^^^^^^^^ message shows the source `{source}` to clients: move the message to `display = "…"`, which only the log shows, or add `expose`
    A { source: std::io::Error, path: String },
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 503, message = "{host}:{port} {path} {host}")]
//~                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 5xx message shows `{host}` and `{path}` to clients: move the message to `display = "…"`, which only the log shows, or add `expose`
    A { host: String, #[qs(expose)] port: u16, path: String },
}

fn main() {}

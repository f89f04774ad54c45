use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 503, message = "{host}:{port} {path} {host}")]
//~                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ in a 5xx answer the client would see `{host}` and `{path}`: move the text to `display = "…"`, which only the log sees, or add `expose`
    A { host: String, #[qs(expose)] port: u16, path: String },
}

fn main() {}

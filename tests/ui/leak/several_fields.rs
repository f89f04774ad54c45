use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 503, message = "{host}:{port} {path} {host}")]
    A { host: String, #[qs(expose)] port: u16, path: String },
}

fn main() {}

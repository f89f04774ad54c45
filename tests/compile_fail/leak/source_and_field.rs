use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 500, message = "{source} {path}")]
//~                                          ^^^^^^^^^^^^^^^^^ in a 5xx answer the client would see `{path}`: move the text to `display = "…"`, which only the log sees, or add `expose`
//~                                          ^^^^^^^^^^^^^^^^^ the client would see the source `{source}`: move the text to `display = "…"`, which only the log sees, or add `expose`
    A { source: std::io::Error, path: String },
}

fn main() {}

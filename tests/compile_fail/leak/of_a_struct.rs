use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(code = "a_b", status = 500, message = "{path}")]
//~                                        ^^^^^^^^ in a 5xx answer the client would see `{path}`: move the text to `display = "…"`, which only the log sees, or add `expose`
struct Error {
    path: String,
}

fn main() {}

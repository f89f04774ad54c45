use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 400, message = "cannot parse: {source}")]
//~                                            ^^^^^^^^^^^^^^^^^^^^^^^^ the client would see the source `{source}`: move the text to `display = "…"`, which only the log sees, or add `expose`
    A { source: std::num::ParseIntError },
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 500, message = "{0:>1$}")]
//~                                          ^^^^^^^^^ in a 5xx answer the client would see `{1}`: move the text to `display = "…"`, which only the log sees, or add `expose`
    A(#[qs(expose)] u8, usize),
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 500, message = "{0:>1$}")]
//~                                          ^^^^^^^^^ 5xx message shows `{1}` to clients: move the message to `display = "…"`, which only the log shows, or add `expose`
    A(#[qs(expose)] u8, usize),
}

fn main() {}

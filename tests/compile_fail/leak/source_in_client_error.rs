use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 400, message = "cannot parse: {source}")]
//~                                            ^^^^^^^^^^^^^^^^^^^^^^^^ message shows the source `{source}` to clients: move the message to `display = "…"`, which only the log shows, or add `expose`
    A { source: std::num::ParseIntError },
}

fn main() {}

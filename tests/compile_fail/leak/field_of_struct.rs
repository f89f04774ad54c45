use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(code = "a_b", status = 500, message = "{path}")]
//~                                        ^^^^^^^^ 5xx message shows `{path}` to clients: move the message to `display = "…"`, which only the log shows, or add `expose`
struct Error {
    path: String,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = "{}", .0.len())]
//~                                                  ^^^^^^^^ expected a key (messages have no arguments: write `{field}` or `{0}` in the string)
    A(String),
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = "{}", .0.len())]
//~                                                  ^^^^^^^^ expected a key: a message cannot have arguments, write `{field}` or `{0}` in it
    A(String),
}

fn main() {}

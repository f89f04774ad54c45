use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = "{}", .0.len())]
//~                                                  ^^^^^^^^ expected a key; a message takes no arguments, it names fields: `{field}` or `{0}`
    A(String),
}

fn main() {}

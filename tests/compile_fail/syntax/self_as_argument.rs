use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = "no {}", self.0)]
//~                                                     ^^^^^^ expected a key: a message cannot have arguments, write `{field}` or `{0}` in it
    A(u8),
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "1a", status = 404)]
//~             ^^^^ `1a` is no code: expected lower-case words of letters and digits joined by `_`, the first beginning with a letter
    A,
    #[qs(code = "a_1", status = 404)]
    B,
}

fn main() {}

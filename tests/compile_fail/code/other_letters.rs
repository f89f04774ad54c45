use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "ü", status = 404)]
//~             ^^^ `ü` is no code: expected lower-case words of letters and digits joined by `_`, the first beginning with a letter
    A,
    #[qs(code = "a\n", status = 404)]
//~             ^^^^^ `a\n` is no code: expected lower-case words of letters and digits joined by `_`, the first beginning with a letter
    B,
    #[qs(code = "a b", status = 404)]
//~             ^^^^^ `a b` is no code: expected lower-case words of letters and digits joined by `_`, the first beginning with a letter
    C,
    #[qs(code = "a.b", status = 404)]
//~             ^^^^^ `a.b` is no code: expected lower-case words of letters and digits joined by `_`, the first beginning with a letter
    D,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "_a", status = 404)]
//~             ^^^^ `_a` is no code: expected lower-case words of letters and digits joined by `_`, the first beginning with a letter
    A,
    #[qs(code = "a_", status = 404)]
//~             ^^^^ `a_` is no code: expected lower-case words of letters and digits joined by `_`, the first beginning with a letter
    B,
    #[qs(code = "a__b", status = 404)]
//~             ^^^^^^ `a__b` is no code: expected lower-case words of letters and digits joined by `_`, the first beginning with a letter
    C,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "", status = 404)]
//~             ^^ the code is empty: expected lower-case words of letters and digits joined by `_`, the first beginning with a letter
    Empty,
    #[qs(code = "NotFound", status = 404)]
//~             ^^^^^^^^^^ `NotFound` is no code: expected lower-case words of letters and digits joined by `_`, the first beginning with a letter
    Upper,
    #[qs(code = "not-found", status = 404)]
//~             ^^^^^^^^^^^ `not-found` is no code: expected lower-case words of letters and digits joined by `_`, the first beginning with a letter
    Dash,
    #[qs(code = "4_not_found", status = 404)]
//~             ^^^^^^^^^^^^^ `4_not_found` is no code: expected lower-case words of letters and digits joined by `_`, the first beginning with a letter
    Digit,
    #[qs(code = "not__found", status = 404)]
//~             ^^^^^^^^^^^^ `not__found` is no code: expected lower-case words of letters and digits joined by `_`, the first beginning with a letter
    Double,
    #[qs(code = "not_found_", status = 404)]
//~             ^^^^^^^^^^^^ `not_found_` is no code: expected lower-case words of letters and digits joined by `_`, the first beginning with a letter
    Trailing,
    #[qs(code = "a123456789_123456789_123456789_123456789_123456789_123456789_123", status = 404)]
//~             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the code is 64 bytes long: at most 63 are allowed
    Long,
}

fn main() {}

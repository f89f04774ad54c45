use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "", status = 404)]
    Empty,
    #[qs(code = "NotFound", status = 404)]
    Upper,
    #[qs(code = "not-found", status = 404)]
    Dash,
    #[qs(code = "4_not_found", status = 404)]
    Digit,
    #[qs(code = "not__found", status = 404)]
    Double,
    #[qs(code = "not_found_", status = 404)]
    Trailing,
    #[qs(code = "a123456789_123456789_123456789_123456789_123456789_123456789_123", status = 404)]
    Long,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "", status = 404)]
//~             ^^ empty code: expected snake_case, such as `empty`
    Empty,
    #[qs(code = "NotFound", status = 404)]
//~             ^^^^^^^^^^ invalid code `NotFound`: expected snake_case, such as `not_found`
    Upper,
    #[qs(code = "not-found", status = 404)]
//~             ^^^^^^^^^^^ invalid code `not-found`: expected snake_case, such as `not_found`
    Dash,
    #[qs(code = "4_not_found", status = 404)]
//~             ^^^^^^^^^^^^^ invalid code `4_not_found`: expected snake_case, such as `not_found`
    Digit,
    #[qs(code = "not__found", status = 404)]
//~             ^^^^^^^^^^^^ invalid code `not__found`: expected snake_case, such as `not_found`
    Double,
    #[qs(code = "not_found_", status = 404)]
//~             ^^^^^^^^^^^^ invalid code `not_found_`: expected snake_case, such as `not_found`
    Trailing,
    #[qs(code = "a123456789_123456789_123456789_123456789_123456789_123456789_123", status = 404)]
//~             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid code of 64 bytes: expected at most 63, such as `a123456789_123456789_123456789_123456789_123456789_123456789`
    Long,
}

fn main() {}

//@ uses: BadCode
use qs_error::QsError;

macro_rules! errors {
    ($name:ident, $code:literal, $status:expr, $message:literal) => {
        #[derive(Debug, QsError)]
        enum $name {
            #[qs(code = $code, status = $status, message = $message)]
            A { x: u8 },
        }
    };
}

errors!(BadCode, "Bad", 404, "m");
//~              ^^^^^ invalid code `Bad`: expected snake_case, such as `bad`
errors!(BadStatus, "a_b", 200, "m");
//~                       ^^^ status 200 is no error: expected 400..=599
errors!(BadName, "a_b", NOT_FOUN, "m");
//~                     ^^^^^^^^ `NOT_FOUN` is not an error status, did you mean `NOT_FOUND`? expected a name of `http::StatusCode` from 400 to 599, or the number
errors!(BadMessage, "a_b", 404, "{y}");
//~                             ^^^^^ no field `y` here, did you mean `x`? the fields are `{x}`
errors!(BadLiteral, 5, 404, "m");
//~                 ^ expected `code = "…"` or `code = Type::Variant`

fn main() {}

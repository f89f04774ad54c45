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
//~                       ^^^ invalid status `200`: expected 400..=599
errors!(BadName, "a_b", NOT_FOUN, "m");
//~                     ^^^^^^^^ unknown error status `NOT_FOUN`, did you mean `NOT_FOUND`?
errors!(BadMessage, "a_b", 404, "{y}");
//~                             ^^^^^ unknown field `y`, did you mean `x`? the fields are `{x}`
errors!(BadLiteral, 5, 404, "m");
//~                 ^ expected `code = "…"` or `code = Type::Variant`

fn main() {}

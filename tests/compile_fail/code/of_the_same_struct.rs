use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(code = Self::Other)]
//~               ^^^^^ `Error` has no variants: declare a code, `code = "snake_case"`
struct Error;

fn main() {}

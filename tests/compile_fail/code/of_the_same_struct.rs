use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(code = Self::Other)]
//~               ^^^^^ `Error` has no variants: declare a code, `code = "error"`
struct Error;

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(code = Self::Other)]
//~               ^^^^^ unknown variant `Other`: `Error` has no variants, declare `code = "error"` and a `status`
struct Error;

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(code = Self::Other)]
//~         ^^^^^^^^^^^ invalid path `Self::Other`: a struct has no variants, so write `code = "error"` and a `status`
struct Error;

fn main() {}

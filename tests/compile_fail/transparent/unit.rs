use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(transparent)]
//~  ^^^^^^^^^^^ `transparent` needs exactly one field, itself a `QsError`
struct Error;

fn main() {}

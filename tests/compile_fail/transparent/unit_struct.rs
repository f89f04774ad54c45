use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(transparent)]
//~  ^^^^^^^^^^^ `transparent` requires exactly one field, which implements `QsError`
struct Error;

fn main() {}

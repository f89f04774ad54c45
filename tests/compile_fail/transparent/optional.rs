use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    A(Option<ErrorCode>),
//~   ^^^^^^^^^^^^^^^^^ E0080 … this type is no `QsError`: declare it with `#[derive(Debug, QsError)]`, or give the variant a `code` and mark the field `source`
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
//~      ^^^^^^^^^^^ `transparent` requires exactly one field, which implements `QsError`
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
//~      ^^^^^^^^^^^ `transparent` needs exactly one field, itself a `QsError`
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    A(qs_error::ErrorResponse),
}

fn main() {}

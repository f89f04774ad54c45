use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(status = 409)]
    AlreadyThere,
}

fn main() {}

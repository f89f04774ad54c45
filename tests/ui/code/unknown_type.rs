use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCodes::BucketNotExists)]
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = ErrorCodes::BucketNotExists)]
//~             ^^^^^^^^^^ E0433 … `ErrorCodes`
    A,
}

fn main() {}

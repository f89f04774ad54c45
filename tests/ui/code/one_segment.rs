use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = BucketNotExists)]
    A,
}

fn main() {}

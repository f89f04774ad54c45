use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    
    NoSuchBucket,
}

fn main() {}

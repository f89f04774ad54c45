use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    
    NoSuchBucket,
//~ ^^^^^^^^^^^^ missing `code`: add `#[qs(code = "no_such_bucket", status = 404)]`
}

fn main() {}

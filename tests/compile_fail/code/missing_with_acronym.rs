use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    
    IOError,
//~ ^^^^^^^ missing `code`: add `#[qs(code = "io_error", status = 404)]`
}

fn main() {}

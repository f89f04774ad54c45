use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    
    IOError,
}

fn main() {}

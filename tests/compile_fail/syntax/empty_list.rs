use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs()]
    Empty,
//~ ^^^^^ missing `code`: add `#[qs(code = "empty", status = 404)]`
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(status = 409)]
    AlreadyThere,
//~ ^^^^^^^^^^^^ missing `code`: add `#[qs(code = "already_there")]`
}

fn main() {}

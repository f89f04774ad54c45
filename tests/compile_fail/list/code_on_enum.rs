use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(code = "a_b")]
//~  ^^^^ key `code` is not allowed on an enum: use it on a variant
enum Error {
    #[qs(status = 404)]
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(code = "a_b")]
//~  ^^^^ `code` is not allowed on an enum: it is a key of a variant or a struct
enum Error {
    #[qs(status = 404)]
    A,
}

fn main() {}

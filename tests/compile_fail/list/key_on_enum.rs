use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(status = 404)]
//~  ^^^^^^ `status` is not allowed on an enum: it is a key of a variant or a struct
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}

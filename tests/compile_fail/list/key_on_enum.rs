use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(status = 404)]
//~  ^^^^^^ key `status` is not allowed on an enum: use it on a variant
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}

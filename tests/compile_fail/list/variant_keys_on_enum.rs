use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(message = "m", retryable)]
//~  ^^^^^^^ `message` is not allowed on an enum: it is a key of a variant or a struct
//~                 ^^^^^^^^^ `retryable` is not allowed on an enum: it is a key of a variant or a struct
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}

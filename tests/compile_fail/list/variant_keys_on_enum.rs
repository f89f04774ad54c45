use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(message = "m", retryable)]
//~  ^^^^^^^ key `message` is not allowed on an enum: use it on a variant
//~                 ^^^^^^^^^ key `retryable` is not allowed on an enum: use it on a variant
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}

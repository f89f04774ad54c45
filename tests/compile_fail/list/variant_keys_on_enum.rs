use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(message = "m", retryable)]
//~  ^^^^^^^ `message` is not allowed on an enum; the keys allowed here are `
//~                 ^^^^^^^^^ `retryable` is not allowed on an enum; the keys allowed here are `
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}

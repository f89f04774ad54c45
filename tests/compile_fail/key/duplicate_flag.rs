use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, retryable, retryable)]
//~                                           ^^^^^^^^^ duplicate key `retryable`, first set as `retryable`: keep one
    A,
    #[qs(code = "b", status = 404, expose, expose)]
//~                                        ^^^^^^ duplicate key `expose`, first set as `expose`: keep one
    B,
}

fn main() {}

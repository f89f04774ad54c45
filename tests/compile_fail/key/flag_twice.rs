use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, retryable, retryable)]
//~                                           ^^^^^^^^^ `retryable` is given twice, first as `retryable`: keep one
    A,
    #[qs(code = "b", status = 404, expose, expose)]
//~                                        ^^^^^^ `expose` is given twice, first as `expose`: keep one
    B,
}

fn main() {}

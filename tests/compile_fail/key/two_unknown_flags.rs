use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, retriable, exposed)]
//~                                ^^^^^^^^^ unknown key `retriable`, did you mean `retryable`?
//~                                           ^^^^^^^ unknown key `exposed`, did you mean `expose`?
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, msg = "m")]
//~                                ^^^ unknown key `msg`, did you mean `message`?
    A,
    #[qs(code = "b", status_code = 404)]
//~                  ^^^^^^^^^^^ unknown key `status_code`, did you mean `status`?
    B,
}

fn main() {}

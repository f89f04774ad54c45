use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 401)]
    A,
    #[qs(code = "b", status = 405)]
    B,
    #[qs(code = "c", status = 407)]
    C,
    #[qs(code = "d", status = 426)]
    D,
}

fn main() {}

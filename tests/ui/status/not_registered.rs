use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 499)]
    A,
    #[qs(code = "b", status = 418)]
    B,
}

fn main() {}

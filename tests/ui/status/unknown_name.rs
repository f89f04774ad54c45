use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = NOTFOUND)]
    A,
    #[qs(code = "b", status = StatusCode::NO_FOUND)]
    B,
    #[qs(code = "c", status = Codes::NOT_FOUND)]
    C,
}

fn main() {}

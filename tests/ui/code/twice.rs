use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "not_found", status = 404)]
    First,
    #[qs(code = "other", status = 404)]
    Other,
    #[qs(code = "not_found", status = 410)]
    Second,
}

fn main() {}

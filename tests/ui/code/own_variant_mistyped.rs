use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "not_found", status = 404)]
    NotFound,
    #[qs(code = Self::NotFond)]
    Gone,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code "a", status 404)]
//~           ^^^ expected `code = "…"` or `code = Type::Variant`
//~                       ^^^ expected `status = 404`, `status = NOT_FOUND` or `status = StatusCode::NOT_FOUND`
    A,
}

fn main() {}

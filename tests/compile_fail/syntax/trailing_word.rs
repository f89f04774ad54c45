use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a" word, status = 404)]
//~             ^^^^^^^^ expected `code = "…"` or `code = Type::Variant`
    A,
    #[qs(code = "b", status = 404 NOT_FOUND)]
//~                           ^^^^^^^^^^^^^ expected `status = 404`, `status = NOT_FOUND` or `status = StatusCode::NOT_FOUND`
    B,
}

fn main() {}

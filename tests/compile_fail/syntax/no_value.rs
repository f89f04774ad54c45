use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code, status)]
//~      ^^^^ expected `code = "…"` or `code = Type::Variant`
//~            ^^^^^^ expected `status = 404`, `status = NOT_FOUND` or `status = StatusCode::NOT_FOUND`
    A,
    #[qs(code =, status =)]
//~      ^^^^ expected `code = "…"` or `code = Type::Variant`
//~              ^^^^^^ expected `status = 404`, `status = NOT_FOUND` or `status = StatusCode::NOT_FOUND`
    B,
}

fn main() {}

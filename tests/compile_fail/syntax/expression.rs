use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 400 + 4)]
//~                           ^^^^^^^ expected `status = 404`, `status = NOT_FOUND` or `status = StatusCode::NOT_FOUND`
    A,
    #[qs(code = "b", status = (404))]
//~                           ^^^^^ expected `status = 404`, `status = NOT_FOUND` or `status = StatusCode::NOT_FOUND`
    B,
    #[qs(code = "c", status = StatusCode::NOT_FOUND.as_u16())]
//~                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ expected `status = 404`, `status = NOT_FOUND` or `status = StatusCode::NOT_FOUND`
    C,
    #[qs(code = concat!("d", "e"), status = 404)]
//~             ^^^^^^^^^^^^^^^^^ expected `code = "…"` or `code = Type::Variant`
    D,
}

fn main() {}

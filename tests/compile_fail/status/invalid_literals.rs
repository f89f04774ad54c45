use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404.0)]
//~                           ^^^^^ expected `status = 404`, `status = NOT_FOUND` or `status = StatusCode::NOT_FOUND`
    A,
    #[qs(code = "b", status = "404")]
//~                           ^^^^^ expected `status = 404`, `status = NOT_FOUND` or `status = StatusCode::NOT_FOUND`
    B,
    #[qs(code = "c", status = 404u8)]
//~                           ^^^^^ expected `status = 404`, `status = NOT_FOUND` or `status = StatusCode::NOT_FOUND`
    C,
    #[qs(code = "d", status = '4')]
//~                           ^^^ expected `status = 404`, `status = NOT_FOUND` or `status = StatusCode::NOT_FOUND`
    D,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(skip(from_str, from_str, tower))]
//~                 ^^^^^^^^ `from_str` is given twice: keep one
//~                           ^^^^^ unknown conversion `tower`; the conversions are `actix_web`, `axum` and `from_str`
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}

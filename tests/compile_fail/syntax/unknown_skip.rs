use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(skip(axumm))]
//~       ^^^^^ unknown conversion `axumm`, did you mean `axum`? the conversions are `actix_web`, `axum` and `from_str`
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(skip(axum from_str))]
//~      ^^^^^^^^^^^^^^^ expected `skip(axum, from_str)`, names of conversions
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}

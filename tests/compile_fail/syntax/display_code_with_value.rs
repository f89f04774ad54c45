use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(display_code = "a_b")]
//~                 ^^^^^ expected `display_code`, without a value
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}

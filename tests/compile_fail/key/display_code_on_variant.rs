use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, display_code)]
//~                                  ^^^^^^^^^^^^ key `display_code` is not allowed on a variant: use it on the type
    A,
}

fn main() {}

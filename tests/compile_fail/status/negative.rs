use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = -404)]
//~                             ^^^^ status -404 is no error: expected 400..=599
    A,
}

fn main() {}

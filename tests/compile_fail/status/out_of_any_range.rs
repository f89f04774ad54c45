use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 0)]
//~                           ^ status 0 is no error: expected 400..=599
    A,
    #[qs(code = "b", status = 65536)]
//~                           ^^^^^ status 65536 is no error: expected 400..=599
    B,
    #[qs(code = "c", status = 99999999999999999999999)]
//~                           ^^^^^^^^^^^^^^^^^^^^^^^ status 99999999999999999999999 is no error: expected 400..=599
    C,
}

fn main() {}

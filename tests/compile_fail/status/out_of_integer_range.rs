use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 0)]
//~                           ^ invalid status `0`: expected 400..=599
    A,
    #[qs(code = "b", status = 65536)]
//~                           ^^^^^ invalid status `65536`: expected 400..=599
    B,
    #[qs(code = "c", status = 99999999999999999999999)]
//~                           ^^^^^^^^^^^^^^^^^^^^^^^ invalid status `99999999999999999999999`: expected 400..=599
    C,
}

fn main() {}

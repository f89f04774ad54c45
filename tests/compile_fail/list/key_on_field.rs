use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A { #[qs(code = "c_d")] x: u8 },
//~          ^^^^ `code` cannot come from a field: a code has one status and one name; use one variant for each
}

fn main() {}

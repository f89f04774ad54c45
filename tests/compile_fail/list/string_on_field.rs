use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A(#[qs("x-a")] u8),
//~        ^^^^^ expected a key: one of `
}

fn main() {}

use qs_error::QsError;

const NUMBER: u8 = 1;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("x-a" = NUMBER))]
//~                                                 ^^^^^^ E0308
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, header("x-a" = MISSING))]
//~                                               ^^^^^^^ E0425 … `MISSING`
    A,
    #[qs(code = "b", status = 404, header("x-a" = Self::MISSING))]
//~                                                     ^^^^^^^ E0599 … `MISSING`
    B,
}

fn main() {}

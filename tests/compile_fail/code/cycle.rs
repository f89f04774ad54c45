use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = Self::B)]
//~             ^^^^^^^ cyclic code `Self::B`: declare a code and a status on one of these variants
    A,
    #[qs(code = Self::A)]
    B,
}

fn main() {}

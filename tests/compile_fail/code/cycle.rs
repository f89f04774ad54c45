use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = Self::B)]
//~             ^^^^^^^ cycle of codes at `Self::B`: declare a code and a status on one variant of the cycle
    A,
    #[qs(code = Self::A)]
    B,
}

fn main() {}

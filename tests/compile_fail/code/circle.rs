use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = Self::B)]
//~             ^^^^^^^ this code leads back to itself: give one of these variants a code of its own
    A,
    #[qs(code = Self::A)]
    B,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = Self::B)]
    IntoTheCircle,
    #[qs(code = Self::C)]
//~             ^^^^^^^ this code leads back to itself: give one of these variants a code of its own
    B,
    #[qs(code = Self::B)]
    C,
    #[qs(code = Self::Itself)]
//~             ^^^^^^^^^^^^ this code leads back to itself: give one of these variants a code of its own
    Itself,
}

fn main() {}

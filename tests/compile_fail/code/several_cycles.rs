use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = Self::B)]
    IntoCycle,
    #[qs(code = Self::C)]
//~             ^^^^^^^ cyclic code `Self::C`: declare a code and a status on one of these variants
    B,
    #[qs(code = Self::B)]
    C,
    #[qs(code = Self::Itself)]
//~             ^^^^^^^^^^^^ cyclic code `Self::Itself`: declare a code and a status on one of these variants
    Itself,
}

fn main() {}

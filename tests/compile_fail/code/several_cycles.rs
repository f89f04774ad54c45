use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = Self::B)]
    IntoCycle,
    #[qs(code = Self::C)]
//~             ^^^^^^^ cycle of codes at `Self::C`: declare a code and a status on one variant of the cycle
    B,
    #[qs(code = Self::B)]
    C,
    #[qs(code = Self::Itself)]
//~             ^^^^^^^^^^^^ cycle of codes at `Self::Itself`: declare a code and a status on one variant of the cycle
    Itself,
}

fn main() {}

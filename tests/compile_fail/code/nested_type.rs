use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = <<Self>::A>::B)]
//~             ^^^^^^^^^^^^^^ invalid path `<<Self>::A>::B`: expected `Type::Variant`, the variant to inherit the code from
    A,
}

fn main() {}

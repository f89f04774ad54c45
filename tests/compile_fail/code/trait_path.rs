use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = <qs_error::ErrorCode as QsError>::InvalidRange)]
//~             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid path `<qs_error::ErrorCode as QsError>::InvalidRange`: expected `Type::Variant`, the variant to inherit the code from
    A,
}

fn main() {}

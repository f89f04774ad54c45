use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = <qs_error::ErrorCode as QsError>::InvalidRange)]
//~             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ expected `Type::Variant`, the variant whose code this is: the path needs at least two segments
    A,
}

fn main() {}

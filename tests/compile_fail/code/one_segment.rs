use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = BucketNotExists)]
//~             ^^^^^^^^^^^^^^^ invalid path `BucketNotExists`: expected `Type::Variant`, the variant to inherit the code from
    A,
}

fn main() {}

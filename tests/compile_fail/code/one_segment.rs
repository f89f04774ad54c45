use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = BucketNotExists)]
//~             ^^^^^^^^^^^^^^^ expected `Type::Variant`, the variant whose code this is: the path needs at least two segments
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    A(std::io::Error),
//~   ^^^^^^^^^^^^^^ E0080 … this type is no `QsError`: declare it with `#[derive(Debug, QsError)]`, or give the variant a `code` and mark the field `source`
}

fn main() {}

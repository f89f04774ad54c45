use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(codes = Code)]
enum Error {
    #[qs(transparent)]
    A(std::io::Error),
//~   ^^^^^^^^^^^^^^ E0080 … this type is no `QsError`: declare it with `#[derive(Debug, QsError)]`, or give the variant a `code` and mark the field `source`
    #[qs(transparent)]
    B(qs_error::ErrorResponse),
//~   ^^^^^^^^^^^^^^^^^^^^^^^ E0080 … this type has no catalog of error codes (`ErrorCatalog`): give the field a type whose codes are known
}

fn main() {}

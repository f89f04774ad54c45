use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(codes = Code)]
enum Error {
    #[qs(transparent)]
    A(std::io::Error),
//~   ^^^^^^^^^^^^^^ E0080 … this type is not a `QsError`: declare it with `#[derive(Debug, QsError)]`, or replace `transparent` by a `code` and a `status`; mark the field by `#[qs(source)]`
    #[qs(transparent)]
    B(qs_error::ErrorResponse),
//~   ^^^^^^^^^^^^^^^^^^^^^^^ E0080 … this type has no catalog of error codes (`ErrorCatalog`): give the field a type whose codes are known
}

fn main() {}

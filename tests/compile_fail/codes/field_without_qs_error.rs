use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(codes = Code)]
enum Error {
    #[qs(transparent)]
    A(std::io::Error),
//~   ^^^^^^^^^^^^^^ E0080 … type `std::io::Error` does not implement `QsError`: add `#[derive(Debug, QsError)]` to it, or replace `transparent` with a `code` and a `status`, and add `#[qs(source)]` to the field
    #[qs(transparent)]
    B(qs_error::ErrorResponse),
//~   ^^^^^^^^^^^^^^^^^^^^^^^ E0080 … type without `ErrorCatalog`: use a type that implements it, or add `no_catalog` next to `transparent`
}

fn main() {}

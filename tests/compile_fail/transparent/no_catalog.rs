use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    A(qs_error::ErrorResponse),
//~   ^^^^^^^^^^^^^^^^^^^^^^^ E0080 … this type has no catalog of error codes (`ErrorCatalog`): use a type whose codes are known, or add the key `no_catalog`
}

fn main() {}

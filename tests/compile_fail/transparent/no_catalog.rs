use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    A(qs_error::ErrorResponse),
//~   ^^^^^^^^^^^^^^^^^^^^^^^ E0080 … type without `ErrorCatalog`: use a type that implements it, or add `no_catalog` next to `transparent`
}

fn main() {}

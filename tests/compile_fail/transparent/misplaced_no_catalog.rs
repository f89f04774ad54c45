use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
#[qs(no_catalog)]
//~  ^^^^^^^^^^ key `no_catalog` is not allowed on an enum: use it on a variant
enum Error {
    #[qs(transparent)]
    A(#[qs(no_catalog)] ErrorCode),
//~        ^^^^^^^^^^ key `no_catalog` is not allowed on a field: use it on a variant or a struct
    #[qs(transparent, no_catalog = true)]
//~                                ^^^^ expected `no_catalog`, without a value
    B(Box<Error>),
}

fn main() {}

use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
#[qs(no_catalog)]
//~  ^^^^^^^^^^ `no_catalog` is not allowed on an enum: it is a key of a variant or a struct
enum Error {
    #[qs(transparent)]
    A(#[qs(no_catalog)] ErrorCode),
//~        ^^^^^^^^^^ `no_catalog` is not allowed on a field: it is a key of a variant or a struct
    #[qs(transparent, no_catalog = true)]
//~                                ^^^^ expected `no_catalog`, without a value
    B(Box<Error>),
}

fn main() {}

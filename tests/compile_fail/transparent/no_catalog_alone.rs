use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, no_catalog)]
//~                                ^^^^^^^^^^ `no_catalog` requires `transparent`: add `transparent`, or remove `no_catalog`
    A,
    #[qs(no_catalog)]
//~      ^^^^^^^^^^ `no_catalog` requires `transparent`
    B(ErrorCode),
}

#[derive(Debug, QsError)]
#[qs(code = "a", status = 404, no_catalog)]
//~                            ^^^^^^^^^^ `no_catalog` requires `transparent`
struct Struct;

fn main() {}

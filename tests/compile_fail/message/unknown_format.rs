use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = "{x:y} {x:.*}")]
//~                                            ^^^^^^^^^^^^^^ precision `.*` without a field: write `.name$`
//~                                            ^^^^^^^^^^^^^^ unknown format `y`: expected one of `?`, `x?`, `X?`, `x`, `X`, `o`, `b`, `e`, `E` and `p`, or nothing
    A { x: u8 },
}

fn main() {}

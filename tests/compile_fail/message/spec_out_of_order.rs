use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "{0:#+}")]
//~                                          ^^^^^^^^ unknown format `+`: expected one of `?`, `x?`, `X?`, `x`, `X`, `o`, `b`, `e`, `E` and `p`, or nothing
    A(u8),
    #[qs(code = "b", status = 404, message = "{0:<<<}")]
//~                                          ^^^^^^^^^ unknown format `<`: expected one of `?`, `x?`, `X?`, `x`, `X`, `o`, `b`, `e`, `E` and `p`, or nothing
    B(u8),
    #[qs(code = "c", status = 404, message = "{0: ?}")]
//~                                          ^^^^^^^^ unknown format ` ?`: expected one of `?`, `x?`, `X?`, `x`, `X`, `o`, `b`, `e`, `E` and `p`, or nothing
    C(u8),
}

fn main() {}

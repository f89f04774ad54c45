use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, header("x-a" = "b"s))]
//~                                               ^^^^ expected `header("name" = "value")`, a constant's path or `_` as the value
    A,
    #[qs(code = "b", status = 404, header("x-a"s = "b"))]
//~                                       ^^^^^^ expected `header("name" = "value")`, a constant's path or `_` as the value
    B,
}

fn main() {}

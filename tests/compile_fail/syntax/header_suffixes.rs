use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, header("x-a" = "b"s))]
//~                                               ^^^^ expected `header("name" = …)` with a string literal, the path of a constant, or `_`
    A,
    #[qs(code = "b", status = 404, header("x-a"s = "b"))]
//~                                       ^^^^^^ expected `header("name" = …)` with a string literal, the path of a constant, or `_`
    B,
}

fn main() {}

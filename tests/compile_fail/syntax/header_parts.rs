use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, header(allow = "GET"))]
//~                                       ^^^^^ expected `header("name" = …)` with a string literal, the path of a constant, or `_`
    A,
    #[qs(code = "b", status = 404, header("allow" = 1))]
//~                                                 ^ expected `header("name" = …)` with a string literal, the path of a constant, or `_`
    B,
    #[qs(code = "c", status = 404, header("allow" = "GET" = "PUT"))]
//~                                                 ^^^^^^^^^^^^^ expected `header("name" = …)` with a string literal, the path of a constant, or `_`
    C,
    #[qs(code = "d", status = 404, header("allow": "GET"))]
//~                                      ^^^^^^^^^^^^^^^^ expected `header("name" = …)` with a string literal, the path of a constant, or `_`
    D,
    #[qs(code = "e", status = 404, header("allow", "GET"))]
//~                                      ^^^^^^^^^^^^^^^^ expected `header("name" = …)` with a string literal, the path of a constant, or `_`
    E,
    #[qs(code = "f", status = 404, header("allow" = methods()))]
//~                                                 ^^^^^^^^^ expected `header("name" = …)` with a string literal, the path of a constant, or `_`
    F,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, header(allow = "GET"))]
//~                                       ^^^^^ expected `header("name" = "value")`, a constant's path or `_` as the value
    A,
    #[qs(code = "b", status = 404, header("allow" = 1))]
//~                                                 ^ expected `header("name" = "value")`, a constant's path or `_` as the value
    B,
    #[qs(code = "c", status = 404, header("allow" = "GET" = "PUT"))]
//~                                                 ^^^^^^^^^^^^^ expected `header("name" = "value")`, a constant's path or `_` as the value
    C,
    #[qs(code = "d", status = 404, header("allow": "GET"))]
//~                                      ^^^^^^^^^^^^^^^^ expected `header("name" = "value")`, a constant's path or `_` as the value
    D,
    #[qs(code = "e", status = 404, header("allow", "GET"))]
//~                                      ^^^^^^^^^^^^^^^^ expected `header("name" = "value")`, a constant's path or `_` as the value
    E,
    #[qs(code = "f", status = 404, header("allow" = methods()))]
//~                                                 ^^^^^^^^^ expected `header("name" = "value")`, a constant's path or `_` as the value
    F,
}

fn main() {}

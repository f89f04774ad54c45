use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 405, header(allow = "GET"))]
//~                                       ^^^^^ expected `header("name" = …)` with a string literal, the path of a constant, or `_`
    A,
    #[qs(code = "b", status = 401, challenge = Bearer)]
//~                                            ^^^^^^ expected `challenge = "Bearer"` or `challenge = _`
    B,
    #[qs(code = "c", status = 405)]
    C { #[qs(header = allow)] allow: String },
//~                   ^^^^^ expected `header = "name"`
}

fn main() {}

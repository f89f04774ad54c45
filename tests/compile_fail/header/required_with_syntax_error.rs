use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 405, header(allow = "GET"))]
//~                                       ^^^^^ expected `header("name" = "value")`, a constant's path or `_` as the value
    A,
    #[qs(code = "b", status = 401, challenge = Bearer)]
//~                                            ^^^^^^ expected `challenge = "Bearer"` or `challenge = _`
    B,
    #[qs(code = "c", status = 405)]
    C { #[qs(header = allow)] allow: String },
//~                   ^^^^^ expected `header = "name"`
}

fn main() {}

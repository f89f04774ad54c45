use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = format!("x"))]
//~                                            ^^^^^^^^^^^^ expected `message = "…{field}…"`, a single string literal with the fields to print
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = format!("x"))]
//~                                            ^^^^^^^^^^^^ expected `message = "…{field}…"`, one string literal that names the fields it prints
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "a" "b")]
//~                                          ^^^^^^^ expected `message = "…{field}…"`, a single string literal with the fields to print
    A,
    #[qs(code = "b" "c", status = 404)]
//~             ^^^^^^^ expected `code = "…"` or `code = Type::Variant`
    B,
}

fn main() {}

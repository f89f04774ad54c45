use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a"x, status = 404)]
//~             ^^^^ expected `code = "…"` or `code = Type::Variant`
    A,
    #[qs(code = b"b", status = 404)]
//~             ^^^^ expected `code = "…"` or `code = Type::Variant`
    B,
    #[qs(code = c"c", status = 404)]
//~             ^^^^ expected `code = "…"` or `code = Type::Variant`
    C,
}

fn main() {}

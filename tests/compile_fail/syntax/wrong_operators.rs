use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code: "a", status = 404)]
//~          ^^^^^ expected `code = "…"` or `code = Type::Variant`
    A,
    #[qs(code == "b", status = 404)]
//~           ^^^^^^ expected `code = "…"` or `code = Type::Variant`
    B,
    #[qs(code => "c", status = 404)]
//~           ^^^^^^ expected `code = "…"` or `code = Type::Variant`
    C,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b" "c_d", status = 404)]
//~             ^^^^^^^^^^^ expected `code = "…"` or `code = Type::Variant`
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = qs_error::ErrorCode::)]
//~             ^^^^^^^^^^^^^^^^^^^^^ expected `code = "…"` or `code = Type::Variant`
    A,
}

fn main() {}

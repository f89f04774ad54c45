use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = qs_error::ErrorCode::InvalidRange())]
//~             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ expected `code = "…"` or `code = Type::Variant`
    A,
    #[qs(code = &qs_error::ErrorCode::InvalidRange)]
//~             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ expected `code = "…"` or `code = Type::Variant`
    B,
    #[qs(code = qs_error::ErrorCode::*)]
//~             ^^^^^^^^^^^^^^^^^^^^^^ expected `code = "…"` or `code = Type::Variant`
    C,
}

fn main() {}

use qs_error::QsError;

enum Plain {
    A,
}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = Plain::A)]
//~             ^^^^^ E0277 … invalid type `Plain`: `code = Type::Variant` requires a type with `#[derive(QsError)]`
    A,
}

fn main() {}

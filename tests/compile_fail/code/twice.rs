use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "not_found", status = 404)]
    First,
    #[qs(code = "other", status = 404)]
    Other,
    #[qs(code = "not_found", status = 410)]
//~             ^^^^^^^^^^^ code `not_found` is already declared by `First`: write `code = Self::First` if one code for both is meant
    Second,
}

fn main() {}

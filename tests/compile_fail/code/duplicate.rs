use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "not_found", status = 404)]
    First,
    #[qs(code = "other", status = 404)]
    Other,
    #[qs(code = "not_found", status = 410)]
//~             ^^^^^^^^^^^ duplicate code `not_found`, first declared by `First`: rename one, or write `code = Self::First` to share it
    Second,
}

fn main() {}

use qs_error::{HttpCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "not_found", status = 410)]
    Gone,
    #[qs(code = "conflict", status = 409)]
    Conflict,
    #[qs(transparent)]
    Http(HttpCode),
//~      ^^^^^^^^ E0080 … code `not_found` is declared by both `file::Error` (status 410) and `qs_error::http_code::HttpCode` (status 404): rename one, or inherit the code with `code = HttpCode::NotFound`
}

#[derive(Debug, QsError)]
enum Inheriting {
    #[qs(code = HttpCode::NotFound)]
//~             ^^^^^^^^^^^^^^^^^^ E0080 … code `not_found` is declared by both `file::Inheriting` (status 410) and `qs_error::http_code::HttpCode` (status 404): rename one, or inherit the code with `code = HttpCode::NotFound`
    NotFound,
    #[qs(code = "not_found", status = 410)]
    Gone,
}

fn main() {}

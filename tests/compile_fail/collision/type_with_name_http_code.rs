//@ uses: http_code::HttpCode
use qs_error::QsError;

mod http_code {
    #[derive(Debug, qs_error::QsError)]
    pub enum HttpCode {
        #[qs(code = "not_found", status = 404)]
        NotFound,
    }
}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "not_found", status = 404)]
    NotFound,
    #[qs(transparent)]
    Http(http_code::HttpCode),
//~      ^^^^^^^^^^^^^^^^^^^ E0080 … code `not_found` is declared by both `file::Error` and `file::http_code::HttpCode`: rename one, or inherit the code with `code = HttpCode::NotFound`
}

fn main() {}

//@ uses: First
use qs_error::{CodeInfo, HttpCode, QsError, catalog};

#[derive(Debug, QsError)]
#[qs(code = "not_found", status = 404)]
struct First;

#[derive(Debug, QsError)]
#[qs(code = "not_found", status = 404)]
struct Second;

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    First(First),
    #[qs(transparent)]
    Http(HttpCode),
    #[qs(transparent)]
    Second(Second),
//~        ^^^^^^ E0080 … code `not_found` is declared by both `file::First` and `file::Second`: rename one
}

const BETWEEN: &[CodeInfo] = catalog![First, HttpCode, Second];
//~                                                    ^^^^^^ E0080 … code `not_found` is declared by both `file::First` and `file::Second`: rename one
const BEFORE: &[CodeInfo] = catalog![HttpCode, First, Second];
//~                                                   ^^^^^^ E0080 … code `not_found` is declared by both `file::First` and `file::Second`: rename one
const AFTER: &[CodeInfo] = catalog![First, Second, HttpCode];
//~                                        ^^^^^^ E0080 … code `not_found` is declared by both `file::First` and `file::Second`: rename one

fn main() {}

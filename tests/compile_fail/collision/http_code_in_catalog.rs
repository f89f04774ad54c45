//@ uses: Gone
use qs_error::{CodeInfo, HttpCode, QsError, catalog};

#[derive(Debug, QsError)]
#[qs(code = "not_found", status = 410)]
struct Gone;

const FIRST: &[CodeInfo] = catalog![HttpCode, Gone];
//~                                           ^^^^ E0080 … code `not_found` is declared by both `qs_error::http_code::HttpCode` (status 404) and `file::Gone` (status 410): rename one, or inherit the code with `code = HttpCode::NotFound`
const LAST: &[CodeInfo] = catalog![Gone, HttpCode];
//~                                      ^^^^^^^^ E0080 … code `not_found` is declared by both `file::Gone` (status 410) and `qs_error::http_code::HttpCode` (status 404): rename one

fn main() {}

//@ uses: First
use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(code = "shared", status = 404)]
struct First;

#[derive(Debug, QsError)]
#[qs(code = "shared", status = 404)]
struct Second;

#[derive(Debug, QsError)]
#[qs(code = "shared", status = 404)]
struct Third;

const ALL: &[qs_error::CodeInfo] = qs_error::catalog![First, Second, Third];
//~                                                          ^^^^^^ E0080 … code `shared` is declared by both `file::First` and `file::Second`: rename one
//~                                                                  ^^^^^ E0080 … code `shared` is declared by both `file::First` and `file::Third`: rename one

fn main() {}

use qs_error::QsError;

use std::io;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A(#[qs(from)] std::io::Error),
    #[qs(code = "c_d", status = 404)]
    B(#[qs(from)] io::Error),
//~               ^^^^^^^^^ E0119 … `From<std::io::Error>`
}

fn main() {}

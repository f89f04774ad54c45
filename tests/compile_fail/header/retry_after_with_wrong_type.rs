use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A { #[qs(retry_after)] x: i64 },
//~                           ^^^ E0277 … `retry_after` requires a `Duration`, `u8`, `u16`, `u32`, `u64` or `usize`
}

fn main() {}

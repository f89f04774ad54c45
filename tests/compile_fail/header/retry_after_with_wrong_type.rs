use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A { #[qs(retry_after)] x: i64 },
//~                           ^^^ E0277 … `i64`
}

fn main() {}

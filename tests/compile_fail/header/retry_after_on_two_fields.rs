use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A { #[qs(retry_after)] x: u64, #[qs(retry_after)] y: u64 },
//~                                     ^^^^^^^^^^^ duplicate key `retry_after`: keep one
}

fn main() {}

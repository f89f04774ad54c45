use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    HTTPTimeout,
//~ ^^^^^^^^^^^ missing `code`: add `#[qs(code = "http_timeout", status = 404)]`
    A2B,
//~ ^^^ missing `code`: add `#[qs(code = "a2_b", status = 404)]`
    #[qs(message = "m")]
    NotFound2,
//~ ^^^^^^^^^ missing `code`: add `#[qs(code = "not_found2", status = 404)]`
    #[qs(status = 404)]
    Gone(u8),
//~ ^^^^ missing `code`: add `#[qs(code = "gone")]`
}

fn main() {}

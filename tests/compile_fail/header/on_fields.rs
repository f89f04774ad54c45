use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404)]
    A(#[qs(header = "content-type")] u8),
//~                 ^^^^^^^^^^^^^^ header `content-type` is set by the answer itself, as are `content-length`, `transfer-encoding`, `connection`, `x-qs-request-id` and `x-qs-error-code`: remove it
    #[qs(code = "b", status = 404)]
    B(#[qs(header = "a b")] u8),
//~                 ^^^^^ ' ' cannot stand in a header's name (RFC 9110, section 5.6.2): use letters, digits and `-`
    #[qs(code = "c", status = 404)]
    C(#[qs(header = "x-a")] u8, #[qs(header = "X-A")] u8),
//~                                           ^^^^^ header `x-a` is given twice: keep one
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404)]
    A(#[qs(header = "content-type")] u8),
//~                 ^^^^^^^^^^^^^^ reserved header `content-type`: remove it (other reserved names: `content-length`, `transfer-encoding`, `connection`, `x-qs-request-id` and `x-qs-error-code`)
    #[qs(code = "b", status = 404)]
    B(#[qs(header = "a b")] u8),
//~                 ^^^^^ invalid character `' '` in header name: use `A-Z`, `a-z`, `0-9` and `-` (RFC 9110, section 5.6.2)
    #[qs(code = "c", status = 404)]
    C(#[qs(header = "x-a")] u8, #[qs(header = "X-A")] u8),
//~                                           ^^^^^ duplicate header `x-a`: keep one
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("Content-Type" = "text/html"), header("x-qs-request-id" = "1"))]
//~                                         ^^^^^^^^^^^^^^ header `content-type` is set by the answer itself, as are `content-length`, `transfer-encoding`, `connection`, `x-qs-request-id` and `x-qs-error-code`: remove it
//~                                                                               ^^^^^^^^^^^^^^^^^ header `x-qs-request-id` is set by the answer itself, as are `content-type`, `content-length`, `transfer-encoding`, `connection` and `x-qs-error-code`: remove it
    A { #[qs(header = "content-length")] x: u8 },
//~                   ^^^^^^^^^^^^^^^^ header `content-length` is set by the answer itself, as are `content-type`, `transfer-encoding`, `connection`, `x-qs-request-id` and `x-qs-error-code`: remove it
}

fn main() {}

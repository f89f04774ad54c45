use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("Content-Type" = "text/html"), header("x-qs-request-id" = "1"))]
//~                                         ^^^^^^^^^^^^^^ reserved header `content-type`: remove it (other reserved names: `content-length`, `transfer-encoding`, `connection`, `x-qs-request-id` and `x-qs-error-code`)
//~                                                                               ^^^^^^^^^^^^^^^^^ reserved header `x-qs-request-id`: remove it (other reserved names: `content-type`, `content-length`, `transfer-encoding`, `connection` and `x-qs-error-code`)
    A { #[qs(header = "content-length")] x: u8 },
//~                   ^^^^^^^^^^^^^^^^ reserved header `content-length`: remove it (other reserved names: `content-type`, `transfer-encoding`, `connection`, `x-qs-request-id` and `x-qs-error-code`)
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("Content-Type" = "text/html"), header("x-qs-request-id" = "1"))]
    A { #[qs(header = "content-length")] x: u8 },
}

fn main() {}

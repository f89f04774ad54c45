use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, header("x-a" = "a\r\nb"))]
//~                                               ^^^^^^^^ invalid character `'\r'` in header value: use visible ASCII characters and spaces (RFC 9110, section 5.5)
    A,
    #[qs(code = "b", status = 404, header("x-a" = "ü"))]
//~                                               ^^^ invalid character `'ü'` in header value: use visible ASCII characters and spaces (RFC 9110, section 5.5)
    B,
}

fn main() {}

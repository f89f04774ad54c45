use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("x-a" = "a\nb"), header("x-b" = "ü"))]
//~                                                 ^^^^^^ invalid character `'\n'` in header value: use visible ASCII characters and spaces (RFC 9110, section 5.5)
//~                                                                         ^^^ invalid character `'ü'` in header value: use visible ASCII characters and spaces (RFC 9110, section 5.5)
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(challenge = "B\r\nx: y")]
//~              ^^^^^^^^^^^ invalid character `'\r'` in header value: use visible ASCII characters and spaces (RFC 9110, section 5.5)
enum Error {
    #[qs(code = "a_b", status = 401, challenge = "Bearer")]
    A,
}

fn main() {}

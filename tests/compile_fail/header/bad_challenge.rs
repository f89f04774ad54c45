use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(challenge = "B\r\nx: y")]
//~              ^^^^^^^^^^^ '\r' cannot stand in a header's value (RFC 9110, section 5.5): use visible ASCII and spaces between
enum Error {
    #[qs(code = "a_b", status = 401, challenge = "Bearer")]
    A,
}

fn main() {}

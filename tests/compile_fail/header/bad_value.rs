use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("x-a" = "a\nb"), header("x-b" = "ü"))]
//~                                                 ^^^^^^ '\n' cannot stand in a header's value (RFC 9110, section 5.5): use visible ASCII and spaces between
//~                                                                         ^^^ 'ü' cannot stand in a header's value (RFC 9110, section 5.5): use visible ASCII and spaces between
    A,
}

fn main() {}

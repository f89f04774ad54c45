use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, header("x-a" = "a\r\nb"))]
//~                                               ^^^^^^^^ '\r' cannot stand in a header's value (RFC 9110, section 5.5): use visible ASCII and spaces between
    A,
    #[qs(code = "b", status = 404, header("x-a" = "ü"))]
//~                                               ^^^ 'ü' cannot stand in a header's value (RFC 9110, section 5.5): use visible ASCII and spaces between
    B,
}

fn main() {}

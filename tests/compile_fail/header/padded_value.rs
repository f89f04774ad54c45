use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("x-a" = " b"))]
//~                                                 ^^^^ header value with white space at its start or end: remove the white space (RFC 9110, section 5.5)
    A,
}

fn main() {}

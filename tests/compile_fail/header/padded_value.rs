use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("x-a" = " b"))]
//~                                                 ^^^^ header value begins or ends with white space: remove it (RFC 9110, section 5.5)
    A,
}

fn main() {}

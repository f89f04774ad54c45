use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("x-a" = " b"))]
//~                                                 ^^^^ white space cannot begin or end a header's value (RFC 9110, section 5.5): use visible ASCII and spaces between
    A,
}

fn main() {}

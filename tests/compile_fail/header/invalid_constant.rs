use qs_error::QsError;

const LINES: &str = "a\nb";

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("x-a" = LINES))]
//~                                                 ^^^^^ E0080 … invalid header value (RFC 9110, section 5.5): use visible ASCII, and spaces only between words
    A,
}

fn main() {}

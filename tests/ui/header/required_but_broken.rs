use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 405, header(allow = "GET"))]
    A,
    #[qs(code = "b", status = 401, challenge = Bearer)]
    B,
    #[qs(code = "c", status = 405)]
    C { #[qs(header = allow)] allow: String },
}

fn main() {}

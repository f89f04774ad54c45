use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = "{}", .0.len())]
    A(String),
}

fn main() {}

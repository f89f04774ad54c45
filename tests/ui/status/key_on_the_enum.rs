use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(status = 404)]
enum Error {
    #[qs(code = "a_b")]
    A,
}

fn main() {}

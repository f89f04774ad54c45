use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", statsu = 404)]
    A,
}

fn main() {}

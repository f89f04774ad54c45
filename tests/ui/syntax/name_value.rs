use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs = "a_b"]
    A,
}

fn main() {}

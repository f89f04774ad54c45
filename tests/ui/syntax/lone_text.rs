use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs("not found")]
    A,
}

fn main() {}

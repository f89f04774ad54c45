use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs]
    A,
}

fn main() {}

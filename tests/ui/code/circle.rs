use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = Self::B)]
    A,
    #[qs(code = Self::A)]
    B,
}

fn main() {}

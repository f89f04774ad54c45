use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    Standard(ErrorCode),
    #[qs(code = Self::Standard)]
    Gone,
}

#[derive(Debug, QsError)]
enum Other {
    #[qs(code = Error::Standard)]
    Gone,
}

fn main() {}

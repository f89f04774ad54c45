use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent)]
    Standard(ErrorCode),
    #[qs(code = Self::Standard)]
//~                   ^^^^^^^^ variant `Standard` has no code: use a variant that has one
    Gone,
}

#[derive(Debug, QsError)]
enum Other {
    #[qs(code = Error::Standard)]
//~             ^^^^^^^^^^^^^^^ E0080 … variant without a code, because it is `transparent`: inherit from a variant that has a code
    Gone,
}

fn main() {}

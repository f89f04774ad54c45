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
//~             ^^^^^^^^^^^^^^^ E0080 … this variant is `transparent` and has no code of its own: name a variant that has one
    Gone,
}

fn main() {}

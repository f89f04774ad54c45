use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent, url = "https://example.com", log = warn)]
    A(ErrorCode),
}

fn main() {}

use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent, url = "https://example.com", log = warn)]
//~                   ^^^ `url` has no place beside `transparent`: everything comes from the inner error
//~                                                ^^^ `log` has no place beside `transparent`: everything comes from the inner error
    A(ErrorCode),
}

fn main() {}

use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent, url = "https://example.com", log = warn)]
//~                   ^^^ `url` cannot be combined with `transparent`, which uses the response of the inner error: remove `url`
//~                                                ^^^ `log` cannot be combined with `transparent`, which uses the response of the inner error: remove `log`
    A(ErrorCode),
}

fn main() {}

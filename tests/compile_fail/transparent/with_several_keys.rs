use qs_error::{ErrorCode, QsError};

#[derive(Debug, QsError)]
enum Error {
    #[qs(transparent, url = "https://example.com", log = warn)]
//~                   ^^^ `url` cannot be combined with `transparent`, because the field provides it: remove `url`
//~                                                ^^^ `log` cannot be combined with `transparent`, because the field provides it: remove `log`
    A(ErrorCode),
}

fn main() {}

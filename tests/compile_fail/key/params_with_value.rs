use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(code = "over_limit", status = 429, message = "over {limit}", params = "limit")]
//~                                                                        ^^^^^^^ expected `params`, without a value
struct Error {
    limit: u32,
}

fn main() {}

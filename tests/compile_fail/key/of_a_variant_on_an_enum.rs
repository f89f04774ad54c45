use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(message = "m", retryable, log = warn)]
//~  ^^^^^^^ `message` is not allowed on an enum; the keys allowed here are `url`, `challenge`, `crate`, `skip` and `external_display`
//~                 ^^^^^^^^^ `retryable` is not allowed on an enum; the keys allowed here are `url`, `challenge`, `crate`, `skip` and `external_display`
//~                            ^^^ `log` is not allowed on an enum; the keys allowed here are `url`, `challenge`, `crate`, `skip` and `external_display`
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}

use qs_error::{HttpCode, QsError};

const BASIC: &str = "Basic";

#[derive(Debug, QsError)]
#[qs(challenge = "Digest")]
enum Error {
    #[qs(code = "no_token", status = 401, challenge = "Bearer", header("WWW-Authenticate" = "Basic"))]
//~                                                                    ^^^^^^^^^^^^^^^^^^ duplicate header `www-authenticate`, also set by `challenge`: keep one of them
    NoToken,
    #[qs(code = "no_key", status = 401, header("www-authenticate" = BASIC), challenge = _)]
//~                                            ^^^^^^^^^^^^^^^^^^ duplicate header `www-authenticate`, also set by `challenge`: keep one of them
    NoKey,
    #[qs(code = HttpCode::Unauthorized, header("www-authenticate" = _), challenge = "Bearer")]
//~                                            ^^^^^^^^^^^^^^^^^^ duplicate header `www-authenticate`, also set by `challenge`: keep one of them
    Inherited,
    // The challenge of the type is a default.
    #[qs(code = "no_password", status = 401, header("www-authenticate" = "Basic"))]
    NoPassword,
    #[qs(code = "no_login", status = 401, challenge = "Bearer")]
    NoLogin(#[qs(header = "www-authenticate")] Option<String>),
}

fn main() {}

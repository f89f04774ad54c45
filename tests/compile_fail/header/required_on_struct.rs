use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(code = "a_b", status = 401)]
//~                         ^^^ missing header `www-authenticate` for status 401: add `challenge = "Bearer"`, or `challenge = _` if it is set elsewhere (RFC 9110, section 15.5.2)
struct Error;

fn main() {}

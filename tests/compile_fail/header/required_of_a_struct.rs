use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(code = "a_b", status = 401)]
//~                         ^^^ a 401 needs the header `www-authenticate` (RFC 9110, section 15.5.2): add `challenge = "Bearer"`, or `challenge = _` if something else supplies it
struct Error;

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 401)]
//~                           ^^^ a 401 needs the header `www-authenticate` (RFC 9110, section 15.5.2): add `challenge = "Bearer"`, or `challenge = _` if something else supplies it
    A,
    #[qs(code = "b", status = 405)]
//~                           ^^^ a 405 needs the header `allow` (RFC 9110, section 15.5.6): add `header("allow" = "GET, HEAD")`, or `header("allow" = _)` if something else supplies it
    B,
    #[qs(code = "c", status = 407)]
//~                           ^^^ a 407 needs the header `proxy-authenticate` (RFC 9110, section 15.5.8): add `header("proxy-authenticate" = "Basic")`, or `header("proxy-authenticate" = _)` if something else supplies it
    C,
    #[qs(code = "d", status = 426)]
//~                           ^^^ a 426 needs the header `upgrade` (RFC 9110, section 15.5.22): add `header("upgrade" = "HTTP/2.0")`, or `header("upgrade" = _)` if something else supplies it
    D,
}

fn main() {}

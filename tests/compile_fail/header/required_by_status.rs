use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 401)]
//~                           ^^^ missing header `www-authenticate` for status 401: add `challenge = "Bearer"`, or `challenge = _` if it is set elsewhere (RFC 9110, section 15.5.2)
    A,
    #[qs(code = "b", status = 405)]
//~                           ^^^ missing header `allow` for status 405: add `header("allow" = "GET, HEAD")`, or `header("allow" = _)` if it is set elsewhere (RFC 9110, section 15.5.6)
    B,
    #[qs(code = "c", status = 407)]
//~                           ^^^ missing header `proxy-authenticate` for status 407: add `header("proxy-authenticate" = "Basic")`, or `header("proxy-authenticate" = _)` if it is set elsewhere (RFC 9110, section 15.5.8)
    C,
    #[qs(code = "d", status = 426)]
//~                           ^^^ missing header `upgrade` for status 426: add `header("upgrade" = "HTTP/2.0")`, or `header("upgrade" = _)` if it is set elsewhere (RFC 9110, section 15.5.22)
    D,
}

fn main() {}

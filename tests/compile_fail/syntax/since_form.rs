use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, since = "0.2")]
//~                                        ^^^^^ invalid version `0.2`: expected `major.minor.patch`, such as `0.2.0`
    A,
    #[qs(code = "b", status = 404, since = "v0.2.0")]
//~                                        ^^^^^^^^ invalid version `v0.2.0`: expected `major.minor.patch`, such as `0.2.0`
    B,
    #[qs(code = "c", status = 404, since = "1..2")]
//~                                        ^^^^^^ invalid version `1..2`: expected
    C,
    #[qs(code = "d", status = 404, since = 0.2)]
//~                                        ^^^ expected `since = "0.2.0"`, a version
    D,
    #[qs(code = "e", status = 404, since = "")]
//~                                        ^^ expected `since = "0.2.0"`, a version
    E,
    #[deprecated]
    #[qs(code = "f", status = 404, instead)]
//~                                ^^^^^^^ expected `instead = "…"`, a code
    F,
    #[deprecated]
    #[qs(code = "g", status = 404, instead = Self::A)]
//~                                          ^^^^^^^ expected `instead = "…"`, a code
    G,
}

fn main() {}

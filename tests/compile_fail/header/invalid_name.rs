use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("no name" = "x"), header("" = "x"))]
//~                                         ^^^^^^^^^ invalid character `' '` in header name: use `A-Z`, `a-z`, `0-9` and `-` (RFC 9110, section 5.6.2)
//~                                                                  ^^ empty header name: use `A-Z`, `a-z`, `0-9` and `-` (RFC 9110, section 5.6.2)
    A { #[qs(header = "näme")] x: u8 },
//~                   ^^^^^^ invalid character `'ä'` in header name: use `A-Z`, `a-z`, `0-9` and `-` (RFC 9110, section 5.6.2)
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("no name" = "x"), header("" = "x"))]
//~                                         ^^^^^^^^^ ' ' cannot stand in a header's name (RFC 9110, section 5.6.2): use letters, digits and `-`
//~                                                                  ^^ a header's name cannot be empty (RFC 9110, section 5.6.2): use letters, digits and `-`
    A { #[qs(header = "näme")] x: u8 },
//~                   ^^^^^^ 'ä' cannot stand in a header's name (RFC 9110, section 5.6.2): use letters, digits and `-`
}

fn main() {}

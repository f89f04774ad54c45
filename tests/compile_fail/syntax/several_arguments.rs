use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "{} {}", self.0, self.1)]
//~                                                   ^^^^^^ expected a key; a message takes no arguments, it names fields: `{field}` or `{0}`
    A(u8, u8),
    #[qs(code = "b", status = 404, message = "{x}", x = self.x)]
//~                                                 ^ unknown key `x`; a message takes no arguments, it names fields: `{field}` or `{0}`
    B { x: u8 },
    #[qs(code = "c", status = 404, message = "{0}", kbps)]
//~                                                 ^^^^ unknown key `kbps`; a message takes no arguments, it names fields: `{field}` or `{0}`
    C(u8),
}

fn main() {}

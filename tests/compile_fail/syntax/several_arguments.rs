use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "{} {}", self.0, self.1)]
//~                                                   ^^^^^^ expected a key: a message cannot have arguments, write `{field}` or `{0}` in it
    A(u8, u8),
    #[qs(code = "b", status = 404, message = "{x}", x = self.x)]
//~                                                 ^ unknown key `x`: a message cannot have arguments, write `{field}` or `{0}` in it
    B { x: u8 },
    #[qs(code = "c", status = 404, message = "{0}", kbps)]
//~                                                 ^^^^ unknown key `kbps`: a message cannot have arguments, write `{field}` or `{0}` in it
    C(u8),
}

fn main() {}

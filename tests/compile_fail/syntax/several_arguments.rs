use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "{} {}", self.0, self.1)]
//~                                                   ^^^^^^ expected a key (messages have no arguments: write `{field}` or `{0}` in the string)
    A(u8, u8),
    #[qs(code = "b", status = 404, message = "{x}", x = self.x)]
//~                                                 ^ unknown key `x` (messages have no arguments: write `{field}` or `{0}` in the string)
    B { x: u8 },
    #[qs(code = "c", status = 404, message = "{0}", kbps)]
//~                                                 ^^^^ unknown key `kbps` (messages have no arguments: write `{field}` or `{0}` in the string)
    C(u8),
    #[qs(code = "d", status = 404, message = "{0}", "size")]
//~                                                 ^^^^^^ expected a key (messages have no arguments: write `{field}` or `{0}` in the string)
    D(u8),
    #[qs(code = "e", message = "gone", status = 410, "gone")]
//~                                                  ^^^^^^ expected a key (messages have no arguments: write `{field}` or `{0}` in the string)
    E,
}

fn main() {}

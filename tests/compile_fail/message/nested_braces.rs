use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "{a{b}c}")]
//~                                          ^^^^^^^^^ unknown field `a{b`: the fields are `{b}`
//~                                          ^^^^^^^^^ unmatched `}` in `message`: write `}}` for a brace
    A { b: u8 },
}

fn main() {}

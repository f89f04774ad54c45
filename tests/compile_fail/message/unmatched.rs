use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, message = "x}")]
//~                                            ^^^^ unmatched `}` in `message`: write `}}` for a brace
    A { x: u8 },
    #[qs(code = "c_d", status = 404, display = "x}")]
//~                                            ^^^^ unmatched `}` in `display`: write `}}` for a brace
    B { x: u8 },
}

fn main() {}

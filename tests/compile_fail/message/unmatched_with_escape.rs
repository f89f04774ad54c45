use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, message = "{{size}")]
//~                                          ^^^^^^^^^ unmatched `}` in `message`: write `}}` for a brace
    A { size: u8 },
    #[qs(code = "b", status = 404, message = "{size}}")]
//~                                          ^^^^^^^^^ unmatched `}` in `message`: write `}}` for a brace
    B { size: u8 },
}

fn main() {}

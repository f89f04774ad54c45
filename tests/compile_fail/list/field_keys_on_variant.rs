use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, source)]
//~                                ^^^^^^ `source` is not allowed on a variant: it is a key of a field
    A,
    #[qs(code = "b", status = 404, from)]
//~                                ^^^^ `from` is not allowed on a variant: it is a key of a field
    B,
    #[qs(code = "c", status = 404, member)]
//~                                ^^^^^^ `member` is not allowed on a variant: it is a key of a field
    C,
}

fn main() {}

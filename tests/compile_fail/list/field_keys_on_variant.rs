use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, source)]
//~                                ^^^^^^ key `source` is not allowed on a variant: use it on a field
    A,
    #[qs(code = "b", status = 404, from)]
//~                                ^^^^ key `from` is not allowed on a variant: use it on a field
    B,
    #[qs(code = "c", status = 404, member)]
//~                                ^^^^^^ key `member` is not allowed on a variant: use it on a field
    C,
}

fn main() {}

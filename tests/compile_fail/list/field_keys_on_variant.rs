use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, source)]
//~                                ^^^^^^ `source` is not allowed on a variant; the keys allowed here are `
    A,
    #[qs(code = "b", status = 404, from)]
//~                                ^^^^ `from` is not allowed on a variant; the keys allowed here are `
    B,
    #[qs(code = "c", status = 404, member)]
//~                                ^^^^^^ `member` is not allowed on a variant; the keys allowed here are `
    C,
}

fn main() {}

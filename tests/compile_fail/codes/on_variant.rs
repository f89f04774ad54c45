use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, codes = Code)]
//~                                  ^^^^^ key `codes` is not allowed on a variant: use it on the type
    A,
}

fn main() {}

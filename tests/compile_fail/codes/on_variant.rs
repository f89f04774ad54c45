use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, codes = Code)]
//~                                  ^^^^^ `codes` is not allowed on a variant: it is a key of the type
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, codes = Code)]
//~                                  ^^^^^ `codes` is not allowed on a variant, did you mean `code`?
    A,
}

fn main() {}

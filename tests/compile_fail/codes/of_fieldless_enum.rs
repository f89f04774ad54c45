use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(codes = Code)]
//~  ^^^^^ `codes` is not allowed on an enum without fields, which is its own list of codes: remove it, and use `Error`
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

const CODE: Code = Code::A;

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(codes = Code)]
//~  ^^^^^ `codes` is not allowed on an enum without fields: remove `codes`, and use `Error` as the list of codes
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

const CODE: Code = Code::A;

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(codes = Code, codes = Other)]
//~                ^^^^^^^^^^^^^ duplicate key `codes`, first set as `codes = Code`: keep one
enum Error {
    #[qs(code = "a_b", status = 404)]
    A(u8),
}

const CODE: Code = Code::A;

fn main() {}

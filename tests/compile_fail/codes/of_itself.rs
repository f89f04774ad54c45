use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(codes = Code)]
enum Error {
    #[qs(transparent)]
    A(Box<Error>),
//~   ^^^^^^^^^^ `codes` cannot list the codes of `Error` within its own codes: remove `codes`, or add `no_catalog` beside `transparent`
    #[qs(transparent)]
    B(Box<Self>),
//~   ^^^^^^^^^ `codes` cannot list the codes of `Error` within its own codes: remove `codes`, or add `no_catalog` beside `transparent`
    #[qs(code = "a_b", status = 404)]
    C,
}

fn main() {}

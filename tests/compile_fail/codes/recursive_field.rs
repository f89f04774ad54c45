use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(codes = Code)]
enum Error {
    #[qs(transparent)]
    A(Box<Error>),
//~   ^^^^^^^^^^ `codes` cannot contain the codes of the recursive type `Box<Error>`: remove `codes`, or add `no_catalog` next to `transparent`
    #[qs(transparent)]
    B(Box<Self>),
//~   ^^^^^^^^^ `codes` cannot contain the codes of the recursive type `Box<Self>`: remove `codes`, or add `no_catalog` next to `transparent`
    #[qs(code = "a_b", status = 404)]
    C,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(codes = Code)]
enum Error {
    #[qs(transparent)]
    A(Inner),
//~   ^^^^^ E0080 … type without an enum of codes: add `#[qs(codes = Name)]` to it, or `no_catalog` next to `transparent`
    #[qs(transparent)]
    B(Box<Quota>),
//~   ^^^^^^^^^^ E0080 … type without an enum of codes: add `#[qs(codes = Name)]` to it, or `no_catalog` next to `transparent`
    #[qs(code = "a_b", status = 404)]
    C(u8),
}

#[derive(Debug, QsError)]
enum Inner {
    #[qs(code = "inner", status = 404)]
    A(u8),
}

#[derive(Debug, QsError)]
#[qs(code = "quota", status = 403)]
struct Quota;

fn is_c(code: Code) -> bool {
    match code {
        Code::A(_) | Code::B(_) => false,
        Code::C => true,
    }
}

fn main() {}

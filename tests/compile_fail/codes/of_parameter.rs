//@ uses:
use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(codes = Code)]
enum Error<T, const N: usize> {
    #[qs(transparent)]
    A(T),
//~   ^ `codes` cannot list the codes of a type that depends on a parameter: remove `codes`, or add `no_catalog` beside `transparent`
    #[qs(transparent)]
    B(Box<Sized<N>>),
//~   ^^^^^^^^^^^^^ `codes` cannot list the codes of a type that depends on a parameter: remove `codes`, or add `no_catalog` beside `transparent`
}

#[derive(Debug, QsError)]
#[qs(codes = SizedCode, code = "sized", status = 404)]
struct Sized<const N: usize>;

fn is_a(code: Code) -> bool {
    code == Code::A
}

fn main() {}

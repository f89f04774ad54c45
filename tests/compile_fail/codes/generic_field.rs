//@ uses:
use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(codes = Code)]
enum Error<T, const N: usize> {
    #[qs(transparent)]
    A(T),
//~   ^ `codes` cannot contain the codes of the generic type `T`: remove `codes`, or add `no_catalog` next to `transparent`
    #[qs(transparent)]
    B(Box<Sized<N>>),
//~   ^^^^^^^^^^^^^ `codes` cannot contain the codes of the generic type `Box<Sized<N>>`: remove `codes`, or add `no_catalog` next to `transparent`
}

#[derive(Debug, QsError)]
#[qs(codes = SizedCode, code = "sized", status = 404)]
struct Sized<const N: usize>;

fn is_a(code: Code) -> bool {
    code == Code::A
}

fn main() {}

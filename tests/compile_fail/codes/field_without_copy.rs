use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(codes = Code)]
enum Error {
    #[qs(transparent)]
    A(Codes),
//~   ^^^^^ E0080 … enum of codes without `Copy`, `Eq` or `Hash`: add `#[derive(Clone, Copy, Eq, Hash, PartialEq)]` to it
    #[qs(transparent)]
    B(&'static Hashless),
//~   ^^^^^^^^^^^^^^^^^ E0080 … enum of codes without `Copy`, `Eq` or `Hash`: add `#[derive(Clone, Copy, Eq, Hash, PartialEq)]` to it
}

#[derive(Debug, QsError)]
enum Codes {
    #[qs(code = "one", status = 404)]
    One,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, QsError)]
enum Hashless {
    #[qs(code = "two", status = 404)]
    Two,
}

fn main() {}

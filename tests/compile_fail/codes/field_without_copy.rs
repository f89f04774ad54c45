use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(codes = Code)]
enum Error {
    #[qs(transparent)]
    A(Codes),
//~   ^^^^^ E0080 … `codes` requires codes that can be compared and copied: add `#[derive(Clone, Copy, Eq, Hash, PartialEq)]` to this type
    #[qs(transparent)]
    B(&'static Hashless),
//~   ^^^^^^^^^^^^^^^^^ E0080 … `codes` requires codes that can be compared and copied: add `#[derive(Clone, Copy, Eq, Hash, PartialEq)]` to this type
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

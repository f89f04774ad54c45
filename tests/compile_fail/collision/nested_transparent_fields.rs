use qs_error::QsError;

#[derive(Debug, QsError)]
enum Inner {
    #[qs(code = "shared", status = 404)]
    A,
}

#[derive(Debug, QsError)]
enum Middle {
    #[qs(transparent)]
    Inner(Inner),
}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "shared", status = 409)]
    Own,
    #[qs(transparent)]
    Middle(Middle),
//~        ^^^^^^ E0080 … code `shared` is declared by both `file::Error` (status 409) and `file::Inner` (status 404): rename one, or inherit the code with `code = Inner::A`
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "not_found", status = 404)]
    NotFound,
    #[qs(code = Self::NotFond)]
//~                   ^^^^^^^ no variant `NotFond` here, did you mean `NotFound`?
    Gone,
    #[qs(code = Self::Elsewhere)]
//~                   ^^^^^^^^^ no variant `Elsewhere` here; the variants are `Gone`, `Moved` and `NotFound`
    Moved,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "not_found", status = 404)]
    NotFound,
    #[qs(code = Self::NotFond)]
//~                   ^^^^^^^ unknown variant `NotFond`, did you mean `NotFound`?
    Gone,
    #[qs(code = Self::Elsewhere)]
//~                   ^^^^^^^^^ unknown variant `Elsewhere`: expected one of `Gone`, `Moved` and `NotFound`
    Moved,
}

fn main() {}

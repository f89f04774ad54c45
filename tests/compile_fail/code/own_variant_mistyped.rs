use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "not_found", status = 404)]
    NotFound,
    #[qs(code = Self::NotFond)]
//~                   ^^^^^^^ no variant `NotFond` here, did you mean `NotFound`? the variants are `Gone` and `NotFound`
    Gone,
}

fn main() {}

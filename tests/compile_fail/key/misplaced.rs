use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(retry_after = 30)]
//~  ^^^^^^^^^^^ key `retry_after` is not allowed on an enum: use it on a variant or a field
enum Error {
    #[qs(code = "a", status = 404, member, ski(axum))]
//~                                ^^^^^^ key `member` is not allowed on a variant: use it on a field
//~                                        ^^^ unknown key `ski`, did you mean `skip`, a key of the type?
    A(#[qs(url = "u", crate = c)] u8),
//~        ^^^ key `url` is not allowed on a field: use it on the type or a variant
//~                   ^^^^^ key `crate` is not allowed on a field: use it on the type
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(retry_after = 30)]
//~  ^^^^^^^^^^^ `retry_after` is not allowed on an enum: it is a key of a variant, a struct or a field
enum Error {
    #[qs(code = "a", status = 404, member, ski(axum))]
//~                                ^^^^^^ `member` is not allowed on a variant: it is a key of a field
//~                                        ^^^ unknown key `ski`, did you mean `skip`, a key of the type?
    A(#[qs(url = "u", crate = c)] u8),
//~        ^^^ `url` is not allowed on a field: it is a key of the type or a variant
//~                   ^^^^^ `crate` is not allowed on a field: it is a key of the type
}

fn main() {}

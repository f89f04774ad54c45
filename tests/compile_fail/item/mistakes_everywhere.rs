use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(urll = "https://example.com")]
//~  ^^^^ unknown key `urll`, did you mean `url`?
enum Error {
    #[qs(code = "A", statu = 404)]
//~             ^^^ invalid code `A`: expected snake_case, such as `a`
//~                  ^^^^^ unknown key `statu`, did you mean `status`?
    A,
    B,
//~ ^ missing `code`: add `#[qs(code = "b", status = 404)]`
    #[qs(code = "c_d", status = 401)]
    C(#[qs(memer)] u8),
//~        ^^^^^ unknown key `memer`, did you mean `member`?
    #[qs(code = "d_e", status = 500, message = "{0}")]
    D(u8),
    #[qs(code = "c_d", status = 404)]
//~             ^^^^^ code `c_d` is already declared by `C`: write `code = Self::C` if one code for both is meant
    E,
}

fn main() {}

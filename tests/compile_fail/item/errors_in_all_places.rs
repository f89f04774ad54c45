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
//~             ^^^^^ duplicate code `c_d`, first declared by `C`: rename one, or write `code = Self::C` to share it
    E,
}

fn main() {}

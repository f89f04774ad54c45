use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "_a", status = 404)]
//~             ^^^^ invalid code `_a`: expected snake_case, such as `a`
    A,
    #[qs(code = "a_", status = 404)]
//~             ^^^^ invalid code `a_`: expected snake_case, such as `a`
    B,
    #[qs(code = "a__b", status = 404)]
//~             ^^^^^^ invalid code `a__b`: expected snake_case, such as `a_b`
    C,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "ü", status = 404)]
//~             ^^^ invalid code `ü`: expected snake_case, such as `a`
    A,
    #[qs(code = "a\n", status = 404)]
//~             ^^^^^ invalid code `a\n`: expected snake_case, such as `a`
    B,
    #[qs(code = "a b", status = 404)]
//~             ^^^^^ invalid code `a b`: expected snake_case, such as `a_b`
    C,
    #[qs(code = "a.b", status = 404)]
//~             ^^^^^ invalid code `a.b`: expected snake_case, such as `a_b`
    D,
}

fn main() {}

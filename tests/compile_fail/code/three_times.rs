use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    First,
    #[qs(code = "a_b", status = 404)]
//~             ^^^^^ code `a_b` is already declared by `First`: write `code = Self::First` if one code for both is meant
    Second,
    #[qs(code = "a_b", status = 404)]
//~             ^^^^^ code `a_b` is already declared by `First`: write `code = Self::First` if one code for both is meant
    Third,
}

fn main() {}

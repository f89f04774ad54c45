use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    First,
    #[qs(code = "a_b", status = 404)]
//~             ^^^^^ duplicate code `a_b`, first declared by `First`: rename one, or write `code = Self::First` to share it
    Second,
    #[qs(code = "a_b", status = 404)]
//~             ^^^^^ duplicate code `a_b`, first declared by `First`: rename one, or write `code = Self::First` to share it
    Third,
}

fn main() {}

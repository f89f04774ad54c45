//@ uses: Both
use qs_error::QsError;

#[derive(Debug, QsError)]
enum One {
    #[qs(code = "shared", status = 404)]
    A,
}

#[derive(Debug, QsError)]
enum Two {
    #[qs(code = "shared", status = 409)]
    A,
}

#[derive(Debug, QsError)]
enum Both {
    #[qs(transparent)]
    One(One),
    #[qs(transparent)]
    Two(Two),
//~     ^^^ E0080 … code `shared` is declared by both `file::One` (status 404) and `file::Two` (status 409): rename one, or inherit the code with `code = Two::A`
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "1a", status = 404)]
//~             ^^^^ invalid code `1a`: expected snake_case, such as `a`
    A,
    #[qs(code = "a_1", status = 404)]
    B,
}

fn main() {}

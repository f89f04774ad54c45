use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(qs::code = "a", status = 404)]
//~      ^^ unknown key `qs`: expected one of `
    A,
}

fn main() {}

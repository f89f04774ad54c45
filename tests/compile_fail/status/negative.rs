use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = -404)]
//~                             ^^^^ invalid status `-404`: expected 400..=599
    A,
}

fn main() {}

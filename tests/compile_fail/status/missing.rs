use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b")]
//~             ^^^^^ missing `status`: add `status = 404`, or another status from 400 to 599
    A,
}

fn main() {}

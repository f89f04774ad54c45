use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("x-a" = " b"))]
    A,
}

fn main() {}

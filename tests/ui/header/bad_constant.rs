use qs_error::QsError;

const LINES: &str = "a\nb";

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("x-a" = LINES))]
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 400, message = "cannot parse: {source}")]
    A { source: std::num::ParseIntError },
}

fn main() {}

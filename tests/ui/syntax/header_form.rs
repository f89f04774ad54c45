use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404, header("allow", "GET"), header = "allow")]
    A,
}

fn main() {}

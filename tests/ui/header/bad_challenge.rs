use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(challenge = "B\r\nx: y")]
enum Error {
    #[qs(code = "a_b", status = 401, challenge = "Bearer")]
    A,
}

fn main() {}

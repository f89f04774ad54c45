use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = 1, status = "404", message = b"m", display = 'd', log = "warn", retryable = true, retry_after = "1", expose(x), url = 7)]
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", statsu = 404)]
//~                    ^^^^^^ unknown key `statsu`, did you mean `status`? the keys allowed here are `code`, `status`, `unregistered`, `message`, `display`, `header`, `retry_after`, `retryable`, `log`, `expose`, `transparent`, `url` and `challenge`
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(qs::code = "a", status = 404)]
//~      ^^ unknown key `qs`; the keys allowed here are `code`, `status`, `unregistered`, `message`, `display`, `header`, `retry_after`, `retryable`, `log`, `expose`, `transparent`, `url` and `challenge`
    A,
}

fn main() {}

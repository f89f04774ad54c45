use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs("cod" = "a", status = 404)]
//~      ^^^^^^^^^^^ expected a key; the keys allowed here are `code`, `status`, `unregistered`, `message`, `display`, `header`, `retry_after`, `retryable`, `log`, `expose`, `transparent`, `url` and `challenge`
    A,
}

fn main() {}

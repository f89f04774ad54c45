use qs_error::QsError;

#[derive(Debug, thiserror::Error, QsError)]
enum Error {
    #[error(transparent)]
    #[qs(cod = "a_b", status = 500)]
//~      ^^^ unknown key `cod`, did you mean `code`? the keys allowed here are `code`, `status`, `unregistered`, `message`, `display`, `header`, `retry_after`, `retryable`, `log`, `expose`, `transparent`, `url` and `challenge`
    A(#[from] std::fmt::Error),
}

fn main() {}

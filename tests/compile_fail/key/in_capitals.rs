use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(Code = "a", STATUS = 404)]
//~      ^^^^ unknown key `Code`, did you mean `code`? the keys allowed here are `code`, `status`, `unregistered`, `message`, `display`, `header`, `retry_after`, `retryable`, `log`, `expose`, `transparent`, `url` and `challenge`
//~                  ^^^^^^ unknown key `STATUS`, did you mean `status`? the keys allowed here are `code`, `status`, `unregistered`, `message`, `display`, `header`, `retry_after`, `retryable`, `log`, `expose`, `transparent`, `url` and `challenge`
    A,
}

fn main() {}

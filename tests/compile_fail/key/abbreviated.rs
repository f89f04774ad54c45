use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 404, msg = "m")]
//~                                ^^^ unknown key `msg`, did you mean `message`? the keys allowed here are `code`, `status`, `unregistered`, `message`, `display`, `header`, `retry_after`, `retryable`, `log`, `expose`, `transparent`, `url` and `challenge`
    A,
    #[qs(code = "b", status_code = 404)]
//~                  ^^^^^^^^^^^ unknown key `status_code`, did you mean `status`? the keys allowed here are `code`, `status`, `unregistered`, `message`, `display`, `header`, `retry_after`, `retryable`, `log`, `expose`, `transparent`, `url` and `challenge`
    B,
}

fn main() {}

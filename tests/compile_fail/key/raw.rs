use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(r#code = "a", status = 404)]
//~      ^^^^^^ unknown key `r#code`, did you mean `code`? the keys allowed here are `code`, `status`, `unregistered`, `message`, `display`, `header`, `retry_after`, `retryable`, `log`, `expose`, `transparent`, `url` and `challenge`
    A,
}

fn main() {}

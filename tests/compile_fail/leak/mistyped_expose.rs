use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 500, message = "{path}", expsoe)]
//~                                                      ^^^^^^ unknown key `expsoe`, did you mean `expose`? the keys allowed here are `code`, `status`, `unregistered`, `message`, `display`, `header`, `retry_after`, `retryable`, `log`, `expose`, `transparent`, `url` and `challenge`
    A { path: String },
}

fn main() {}

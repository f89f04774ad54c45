use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A {
        #[qs(member)]
//~          ^^^^^^ reserved member name `status`: choose another with `member = "…"` (other reserved names: `code`, `message`, `request_id`, `url`, `type`, `title`, `detail`, `instance`, `params`, `action`, `retryable`, `retry_after`, `remedy` and `localized`)
        status: u16,
    },
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A {
        #[qs(member)]
//~          ^^^^^^ member `status` is reserved, as are `code`, `message`, `request_id`, `url`, `type`, `title`, `detail`, `instance`, `params`, `action`, `retryable`, `retry_after`, `remedy` and `localized`: rename it with `member = "…"`
        status: u16,
    },
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A { #[qs(member)] code: u8, #[qs(member = "detail")] x: u8 },
//~          ^^^^^^ member `code` is reserved, as are `message`, `request_id`, `url`, `type`, `title`, `status`, `detail`, `instance`, `params`, `action`, `retryable`, `retry_after`, `remedy` and `localized`: rename it with `member = "…"`
//~                                           ^^^^^^^^ member `detail` is reserved, as are `code`, `message`, `request_id`, `url`, `type`, `title`, `status`, `instance`, `params`, `action`, `retryable`, `retry_after`, `remedy` and `localized`: rename it with `member = "…"`
}

fn main() {}

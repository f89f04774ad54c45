use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A { #[qs(member)] code: u8, #[qs(member = "detail")] x: u8 },
//~          ^^^^^^ reserved member `code`: rename it with `member = "…"`, also reserved are `message`, `request_id`, `url`, `type`, `title`, `status`, `detail`, `instance`, `params`, `action`, `retryable`, `retry_after`, `remedy` and `localized`
//~                                           ^^^^^^^^ reserved member `detail`: rename it with `member = "…"`, also reserved are `code`, `message`, `request_id`, `url`, `type`, `title`, `status`, `instance`, `params`, `action`, `retryable`, `retry_after`, `remedy` and `localized`
}

fn main() {}

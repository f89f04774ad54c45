use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A { #[qs(member)] code: u8, #[qs(member = "detail")] x: u8 },
//~          ^^^^^^ reserved member name `code`: choose another with `member = "…"` (other reserved names: `message`, `request_id`, `url`, `type`, `title`, `status`, `detail`, `instance`, `params`, `action`, `retryable`, `retry_after`, `remedy` and `localized`)
//~                                           ^^^^^^^^ reserved member name `detail`: choose another with `member = "…"` (other reserved names: `code`, `message`, `request_id`, `url`, `type`, `title`, `status`, `instance`, `params`, `action`, `retryable`, `retry_after`, `remedy` and `localized`)
}

fn main() {}

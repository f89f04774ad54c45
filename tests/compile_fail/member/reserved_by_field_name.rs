use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A {
        #[qs(member)]
//~          ^^^^^^ member `status` is reserved, as are `code`, `message`, `request_id`, `url`, `type`, `title`, `status`, `detail` and `instance`: rename it with `member = "…"`
        status: u16,
    },
}

fn main() {}

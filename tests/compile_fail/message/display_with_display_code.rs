use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(display_code)]
enum Error {
    #[qs(code = "a", status = 404, display = "x")]
//~                                ^^^^^^^ `display` cannot be combined with `display_code`, which prints the code: remove one of them
    A,
    #[qs(code = "b", status = 404, message = "x")]
    B,
    #[qs(code = "c", status = 500, display = "{0}")]
//~                                ^^^^^^^ `display` cannot be combined with `display_code`, which prints the code: remove one of them
    C(u8),
}

#[derive(Debug, QsError)]
#[qs(code = "d", status = 500, display_code, display = "x")]
//~                                          ^^^^^^^ `display` cannot be combined with `display_code`, which prints the code: remove one of them
struct Struct;

fn main() {}

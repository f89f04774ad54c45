use qs_error::QsError;

#[derive(Debug, thiserror::Error, QsError)]
#[qs(display_code)]
//~  ^^^^^^^^^^^^ `display_code` cannot be combined with `#[error(…)]`, which implements Display: remove one of them
enum Error {
    #[error("a")]
    #[qs(code = "a_b", status = 404)]
    A,
    #[error("b {0}")]
    #[qs(code = "c_d", status = 404)]
    B(u8),
}

fn main() {}

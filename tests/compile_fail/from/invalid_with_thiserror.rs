use qs_error::QsError;

#[derive(Debug, thiserror::Error, QsError)]
enum Error {
    #[error(transparent)]
    #[qs(cod = "a_b", status = 500)]
//~      ^^^ unknown key `cod`, did you mean `code`?
    A(#[from] std::fmt::Error),
}

fn main() {}

//! Positional placeholders, in any order and repeated.
use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(
        code = "positional",
        status = 404,
        message = "{1} {0} {1:?} {10} {2}{3}{4}{5}{6}{7}{8}{9}"
    )]
    Eleven(u8, &'static str, u8, u8, u8, u8, u8, u8, u8, u8, u8),
}

fn main() {
    let error = Error::Eleven(0, "one", 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assert_eq!(error.to_string(), "one 0 \"one\" 10 23456789");
}

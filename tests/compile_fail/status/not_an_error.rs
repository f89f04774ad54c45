use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 200)]
//~                           ^^^ status 200 is no error: expected 400..=599
    A,
    #[qs(code = "b", status = 4040)]
//~                           ^^^^ status 4040 is no error: expected 400..=599
    B,
    #[qs(code = "c", status = 600)]
//~                           ^^^ status 600 is no error: expected 400..=599
    C,
    #[qs(code = "d", status = 70000)]
//~                           ^^^^^ status 70000 is no error: expected 400..=599
    D,
    #[qs(code = "e", status = OK)]
//~                           ^^ `OK` is not an error status; expected a name of `http::StatusCode` from 400 to 599, or the number: a code has one status and one name; use one variant for each
    E,
}

fn main() {}

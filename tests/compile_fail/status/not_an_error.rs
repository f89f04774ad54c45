use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 200)]
//~                           ^^^ invalid status `200`: expected 400..=599
    A,
    #[qs(code = "b", status = 4040)]
//~                           ^^^^ invalid status `4040`: expected 400..=599
    B,
    #[qs(code = "c", status = 600)]
//~                           ^^^ invalid status `600`: expected 400..=599
    C,
    #[qs(code = "d", status = 70000)]
//~                           ^^^^^ invalid status `70000`: expected 400..=599
    D,
    #[qs(code = "e", status = OK)]
//~                           ^^ unknown error status `OK`: expected a number from 400 to 599, or its name in `http::StatusCode`
    E,
}

fn main() {}

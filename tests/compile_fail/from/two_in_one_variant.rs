use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A {
        #[qs(from)]
//~          ^^^^ `from` requires exactly one field: remove the other fields, or write `source` and implement From by hand
        a: std::fmt::Error,
        #[qs(from)]
        b: std::io::Error,
    },
}

fn main() {}

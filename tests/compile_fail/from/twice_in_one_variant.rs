use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 404)]
    A {
        #[qs(from)]
//~          ^^^^ `from` needs the field to be the only one: remove the others, or write `source` and convert by hand
        a: std::fmt::Error,
        #[qs(from)]
        b: std::io::Error,
    },
}

fn main() {}

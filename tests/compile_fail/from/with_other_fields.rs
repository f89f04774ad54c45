use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 500)]
    A { #[qs(from)] io: std::io::Error, path: String },
//~          ^^^^ `from` requires exactly one field: remove the other fields, or write `source` and implement From by hand
}

fn main() {}

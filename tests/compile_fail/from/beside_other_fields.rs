use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a_b", status = 500)]
    A { #[qs(from)] io: std::io::Error, path: String },
//~          ^^^^ `from` needs the field to be the only one: remove the others, or write `source` and convert by hand
}

fn main() {}

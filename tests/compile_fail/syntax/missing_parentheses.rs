use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs]
//~   ^^ expected `#[qs(key = value, …)]`
    A,
}

fn main() {}

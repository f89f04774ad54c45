use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs = "a_b"]
//~   ^^^^^^^^^^ expected `#[qs(key = value, …)]`
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs[code = "a_b", status = 404]]
//~   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ expected `#[qs(key = value, …)]`
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs("not found")]
//~      ^^^^^^^^^^^ expected a key: write `message = "not found"`
    A,
}

fn main() {}

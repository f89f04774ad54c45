use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs("cod" = "a", status = 404)]
//~      ^^^^^^^^^^^ expected a key: one of `
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs("cod" = "a", status = 404)]
//~      ^^^^^^^^^^^ expected a key; the keys allowed here are `
    A,
}

fn main() {}

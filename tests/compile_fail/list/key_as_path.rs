use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(qs::code = "a", status = 404)]
//~      ^^ unknown key `qs`; the keys allowed here are `
    A,
}

fn main() {}

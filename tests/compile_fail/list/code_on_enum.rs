use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(code = "a_b")]
//~  ^^^^ `code` is not allowed on an enum; the keys allowed here are `
enum Error {
    #[qs(status = 404)]
    A,
}

fn main() {}

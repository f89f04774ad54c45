use qs_error::QsError;

#[derive(Debug, QsError)]
#[qs(skip(serde))]
//~       ^^^^^ unknown conversion `serde`: expected one of `
enum Error {
    #[qs(code = "a_b", status = 404)]
    A,
}

fn main() {}

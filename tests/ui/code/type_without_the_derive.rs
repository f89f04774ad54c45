use qs_error::QsError;

enum Plain {
    A,
}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = Plain::A)]
    A,
}

fn main() {}

use qs_error::QsError;

enum Plain {
    A,
}

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = Plain::A)]
//~             ^^^^^ E0277 … `Plain` has no error codes to take one from
    A,
}

fn main() {}

use qs_error::QsError;

#[derive(Debug, QsError)]
enum Error {
    #[qs(code = "a", status = 200)]
    A,
    #[qs(code = "b", status = 4040)]
    B,
    #[qs(code = "c", status = 600)]
    C,
    #[qs(code = "d", status = 70000)]
    D,
    #[qs(code = "e", status = OK)]
    E,
}

fn main() {}
